// Cuts text into the words that the search index has: small letters without marks, Cyrillic and Greek in Latin letters, pairs of
// characters where a script has no blanks, English words cut to their stems by the algorithm of snowballstem.org/algorithms/english.
(function () {
  'use strict';
  var vowels = 'aeiouy';
  var exceptions = words('skis ski skies sky idly idl gently gentl ugly ugli early earli only onli singly singl sky sky ' +
    'news news howe howe atlas atlas cosmos cosmos bias bias andes andes');
  var long = rules('ization ize,ational ate,fulness ful,ousness ous,iveness ive,tional tion,biliti ble,lessli less,entli ent,' +
    'ation ate,alism al,aliti al,ousli ous,iviti ive,fulli ful,ogist og,enci ence,anci ance,abli able,izer ize,ator ate,alli al,' +
    'bli ble,ogi og l,li  cdeghkmnrt');
  var middle = rules('ational ate,tional tion,alize al,icate ic,iciti ic,ative !,ical ic,ness ,ful ');
  var end = rules('ement ,ance ,ence ,able ,ible ,ment ,ant ,ent ,ism ,ate ,iti ,ous ,ive ,ize ,ion  st,al ,er ,ic ');

  function words(text) {
    var map = new Map();
    text.split(' ').forEach(function (word, index, all) { if (index % 2) map.set(all[index - 1], word); });
    return map;
  }
  function rules(text) {
    return text.split(',').map(function (rule) {
      var parts = rule.split(' ');
      return { suffix: parts[0], by: parts[1] === '!' ? '' : parts[1], isSecond: parts[1] === '!', before: parts[2] };
    });
  }
  function isVowel(letter) { return vowels.indexOf(letter) >= 0; }
  function region(word, from) {
    while (from < word.length && !isVowel(word[from])) from += 1;
    while (from < word.length && isVowel(word[from])) from += 1;
    return Math.min(from + 1, word.length);
  }
  function endsShort(word) {
    return /past$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
  }
  function replace(word, list, first, second) {
    var rule = list.find(function (each) { return word.endsWith(each.suffix); });
    if (!rule) return word;
    var start = word.length - rule.suffix.length;
    if (start < (rule.isSecond ? second : first)) return word;
    if (rule.before && (!start || rule.before.indexOf(word[start - 1]) < 0)) return word;
    return word.slice(0, start) + rule.by;
  }
  function withoutParticiple(word, first) {
    var match = /eed(?:ly)?$/.exec(word);
    if (match) {
      var isKept = match.index < first || /^(?:succ|proc|exc)$/.test(word.slice(0, match.index));
      return isKept ? word : word.slice(0, match.index + 2);
    }
    match = /(?:ed|edly|ing|ingly)$/.exec(word);
    if (!match) return word;
    var stem = word.slice(0, match.index);
    if (match[0] === 'ing') {
      if (/^[^aeiouy]y$/.test(stem)) return stem[0] + 'ie';
      if (/^(?:even|cann|inn|earr|herr|out)$/.test(stem)) return word;
    }
    if (!/[aeiouy]/.test(stem)) return word;
    if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e';
    if (/([bdfgmnprt])\1$/.test(stem)) return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
    return stem.length === first && endsShort(stem) ? stem + 'e' : stem;
  }
  var stems = new Map();
  function stem(word) {
    var known = stems.get(word);
    if (known === undefined) stems.set(word, known = stemmed(word));
    return known;
  }
  function stemmed(word) {
    if (!/^[a-z]{3,}$/.test(word)) return word;
    if (exceptions.has(word)) return exceptions.get(word);
    var letters = '';
    for (var index = 0; index < word.length; index += 1) {
      letters += word[index] === 'y' && (!index || isVowel(letters[index - 1])) ? 'Y' : word[index];
    }
    word = letters;
    var prefix = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(word);
    var first = prefix ? prefix[0].length : region(word, 0);
    var second = region(word, first);
    if (/sses$/.test(word)) word = word.slice(0, -2);
    else if (/ie[ds]$/.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
    else if (/[^us]s$/.test(word) && /[aeiouy]/.test(word.slice(0, -2))) word = word.slice(0, -1);
    word = withoutParticiple(word, first);
    if (/.[^aeiouy][yY]$/.test(word)) word = word.slice(0, -1) + 'i';
    word = replace(word, long, first, second);
    word = replace(word, middle, first, second);
    word = replace(word, end, second, second);
    var start = word.length - 1;
    if (/e$/.test(word) && (start >= second || start >= first && !endsShort(word.slice(0, -1)))) word = word.slice(0, -1);
    else if (/ll$/.test(word) && start >= second) word = word.slice(0, -1);
    return word.replace(/Y/g, 'y');
  }

  var unspaced = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3041-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{323AF}]/u;
  var letter = /[\p{Alphabetic}\p{Nd}\p{M}]/u;

  // Words with where they stand, as { word, start, end } in UTF-16 units; what is folded is a Map of letters.
  function cut(text, folds) {
    var found = [];
    var word = '';
    var start = 0;
    var run = null;
    var at = 0;
    function endWord() {
      if (word) found.push({ word: word, start: start, end: at });
      word = '';
    }
    function endRun() {
      if (run && run.isAlone) found.push({ word: run.character, start: run.start, end: at });
      run = null;
    }
    while (at < text.length) {
      var code = text.charCodeAt(at);
      if (code < 128) {
        if (run) endRun();
        if (code >= 97 && code <= 122 || code >= 48 && code <= 57 || code >= 65 && code <= 90) {
          if (!word) start = at;
          word += code <= 90 && code >= 65 ? String.fromCharCode(code + 32) : text[at];
        } else if (word) endWord();
        at += 1;
        continue;
      }
      var character = String.fromCodePoint(text.codePointAt(at));
      if (unspaced.test(character)) {
        endWord();
        if (run) found.push({ word: run.character + character, start: run.start, end: at + character.length });
        run = { character: character, start: at, isAlone: !run };
      } else {
        endRun();
        for (var lower of character.toLowerCase()) {
          if (lower >= '\u0300' && lower <= '\u036F') continue;
          if (folds.has(lower) || letter.test(lower)) {
            if (!word) start = at;
            word += folds.has(lower) ? folds.get(lower) : lower;
          } else endWord();
        }
      }
      at += character.length;
    }
    endRun();
    endWord();
    return found;
  }
  window.siteSearchWords = { cut: cut, stem: stem, isUnspaced: function (text) { return unspaced.test(text); } };
})();
