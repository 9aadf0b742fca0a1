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
        var form = folds.get(character) || character;
        if (run) found.push({ word: run.character + form, start: run.start, end: at + character.length });
        run = { character: form, start: at, isAlone: !run };
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

// The search. The index is a script that is loaded when somebody first types; results are ranked by BM25F (Zaragoza et al. 2004) over
// titles, names and texts; a word also finds what begins with it, and, if there is nothing, what is one letter of its own script away
// from it. Who searches for a name of a person, place or document finds its other names, too. The page is complete without it.
(function () {
  'use strict';
  var form = document.querySelector('form.search');
  if (!form || !window.siteSearchWords) return;
  var words = window.siteSearchWords;
  var input = document.getElementById('search');
  var list = document.getElementById('results');
  var status = form.querySelector('.search-status');
  var slash = form.elements.slash;
  var shownCount = 24;
  var index = null;
  var isLoading = false;
  var results = [];
  var active = -1;
  var texts = [];
  var timer = 0;

  function load(name) {
    var script = document.createElement('script');
    script.src = 'search/' + name + '.js';
    script.onerror = function () { if (!index) status.textContent = form.dataset.failed; };
    document.head.append(script);
  }

  // The index.
  window.siteSearchIndex = function (data) {
    var folds = new Map();
    data.folds.split(' ').forEach(function (part, place, all) {
      if (place % 2) folds.set(all[place - 1], part === '_' ? '' : part);
    });
    index = {
      languages: data.languages.map(function (each) { return { run: new RegExp(each[0], 'u'), language: each[1] }; }),
      folds: folds, isEnglish: data.english, stop: new Set(data.stop.split(' ')), records: [], words: [], places: new Map(),
      postings: data.postings.split(' '), decoded: [], starts: data.texts, meanLength: data.meanLength,
      kinds: new Uint8Array(128), values: new Uint8Array(128), known: new Map(), letters: new Set(), textNorms: null, titleBoosts: null
    };
    ['digits', 'moreDigits', 'marks'].forEach(function (name, kind) {
      Array.from(data[name]).forEach(function (character, value) {
        index.kinds[character.charCodeAt(0)] = kind;
        index.values[character.charCodeAt(0)] = value;
      });
    });
    data.kinds.forEach(function (kind) {
      var page = null;
      kind.records.forEach(function (each) {
        var isPart = each[0][0] === '#';
        var record = { title: each[1], names: each[2] || '', kind: kind.title, isNamed: kind.named, isPart: isPart };
        if (isPart) record.href = page.href + '#' + encodeURIComponent(each[0].slice(1) || slug(each[1]));
        else record.href = kind.before + each[0] + kind.after;
        if (isPart) record.page = page.title;
        else page = record;
        index.records.push(record);
      });
    });
    // What a text of that length divides by, and what a word in a title of that length counts for.
    index.textNorms = Float64Array.from(index.records, function (each, place) {
      return .4 + .6 * Math.pow(2, index.values[data.lengths.charCodeAt(place)] / 4) / index.meanLength;
    });
    index.titleBoosts = Float64Array.from(index.records, function (each) {
      return (each.isPart ? 4 : 6) / (.5 + .5 * each.title.split(' ').length / 5);
    });
    var last = '';
    data.words.split(' ').forEach(function (word) {
      last = last.slice(0, index.values[word.charCodeAt(0)]) + word.slice(1);
      index.places.set(last, index.words.length);
      index.words.push(last);
      if (!words.isUnspaced(last)) for (var letter of word.slice(1)) index.letters.add(letter);
    });
    run();
  };
  window.siteSearchTexts = function (part) {
    texts[part[0]] = part[1];
    excerpts();
  };
  // The id that a heading gets from its words.
  function slug(text) { return text.toLowerCase().replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, '').replace(/ /g, '-'); }

  // Where a word stands: records in their order, how often in the text of each, and 1 for its title, 2 for its names, 3 for both.
  function postings(word) {
    if (index.decoded[word]) return index.decoded[word];
    var found = { records: [], counts: [], fields: [] };
    var record = -1;
    var number = 0;
    var count = 0;
    var fields = 0;
    var text = index.postings[word];
    for (var at = 0; at < text.length; at += 1) {
      var code = text.charCodeAt(at);
      var value = index.values[code];
      if (index.kinds[code] === 0) {
        record += 1 + number * 62 + value;
        found.records.push(record);
        found.counts.push(count || (fields ? 0 : 1));
        found.fields.push(fields);
        number = count = fields = 0;
      } else if (index.kinds[code] === 1) number = number * 24 + value;
      else if (value > 2) fields += value - 2;
      else count = [2, 3.5, 6][value];
    }
    index.decoded[word] = found;
    return found;
  }

  function stem(word) { return index.isEnglish ? words.stem(word) : word; }
  function cut(text) {
    return words.cut(text, index.folds).filter(function (each) {
      return (each.word.length > 1 || each.word < 'a' || each.word > 'z') && !index.stop.has(each.word);
    });
  }
  // The order of code points, which the words of the index have.
  function isBefore(a, b) {
    for (var at = 0; at < a.length && at < b.length; at += 1) {
      var units = [a.charCodeAt(at), b.charCodeAt(at)];
      if (units[0] === units[1]) continue;
      if (units[0] >= 0xD800 && units[1] >= 0xD800) return units[0] >= 0xE000 !== units[1] >= 0xE000 ? units[1] >= 0xE000 : units[0] < units[1];
      return units[0] < units[1];
    }
    return a.length < b.length;
  }
  // Calls the function with the place of each word that begins so.
  function forEachFrom(start, body) {
    var low = 0;
    var high = index.words.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (isBefore(index.words[middle], start)) low = middle + 1;
      else high = middle;
    }
    for (; low < index.words.length && index.words[low].startsWith(start); low += 1) body(low);
  }
  // Ends that an English word may still get, whose stem is shorter than what is typed: "beijin", "negotiati".
  var tails = 'e d s n g y t l on ng ed es er ly al ve ce ty ic ing ion ent ant ity ism ist ive ial cal ical tion ment ness ation'.split(' ');
  // What is one letter more, less, other or swapped (Damerau 1964), in the script in which it was typed.
  function typos(word, form) {
    var foreign = /[\u0370-\u052F]/.exec(form);
    var text = foreign ? form : word;
    var letters = Array.from(foreign ? index.folds.keys() : index.letters).filter(function (each) {
      return foreign ? each.charCodeAt(0) >> 8 === foreign[0].charCodeAt(0) >> 8 : /\d/.test(each) === /\d/.test(word);
    });
    var found = new Set();
    function add(typo) {
      var folded = foreign ? typo.replace(/[^a-z]/g, function (letter) { return index.folds.has(letter) ? index.folds.get(letter) : letter; }) : typo;
      if (folded !== word && folded.length > 2) found.add(folded);
    }
    for (var at = 0; at <= text.length; at += 1) {
      var before = text.slice(0, at);
      if (text[at + 1]) add(before + text[at + 1] + text[at] + text.slice(at + 2));
      if (text.length < 4) continue;
      if (at < text.length) add(before + text.slice(at + 1));
      letters.forEach(function (letter) {
        add(before + letter + text.slice(at));
        if (at < text.length) add(before + letter + text.slice(at + 1));
      });
    }
    return found;
  }
  // The words of the index that a word stands for, with their weights.
  function candidates(word, form) {
    var found = index.known.get(word);
    if (found) return found;
    if (index.known.size > 200) index.known.clear();
    index.known.set(word, found = new Map());
    function add(place, weight) {
      if (place !== undefined && !(found.get(place) >= weight)) found.set(place, weight);
    }
    add(index.places.get(stem(word)), 1);
    if (words.isUnspaced(word)) {
      forEachFrom(word, function (place) { add(place, .9); });
      if (Array.from(word).length === 1) index.words.forEach(function (each, place) { if (each.indexOf(word) > 0) add(place, .9); });
      return found;
    }
    if (word.length > 1) forEachFrom(word, function (place) { add(place, .3 + .5 * word.length / index.words[place].length); });
    if (word.length > 3 && index.isEnglish) tails.forEach(function (tail) { add(index.places.get(words.stem(word + tail)), .6); });
    if (found.size || word.length < 3) return found;
    var near = typos(word, form);
    near.forEach(function (typo) { add(index.places.get(stem(typo)), .5); });
    // A slip is more likely one of a word that is used more.
    var most = Math.max.apply(null, Array.from(found.keys(), function (place) { return postings(place).records.length; }));
    found.forEach(function (weight, place) { found.set(place, weight * Math.sqrt(postings(place).records.length / most)); });
    if (!found.size && word.length > 4) {
      near.forEach(function (typo) {
        if (typo[0] === word[0]) forEachFrom(typo, function (place) { add(place, .4 * word.length / index.words[place].length); });
      });
    }
    return found;
  }
  // The places of all records that have one of the words, and at the place of each its score, the least weight of what was found
  // for a word, how many words it has, and how many of them in its title or names.
  function rank(query, hits) {
    var size = index.records.length;
    var sums = {
      places: [], scores: new Float64Array(size), weights: new Float64Array(size), counts: new Uint16Array(size), names: new Uint16Array(size)
    };
    var best = new Float64Array(size);
    var weights = new Float64Array(size);
    var fields = new Uint8Array(size);
    query.forEach(function (asked) {
      var touched = [];
      var own = index.places.get(stem(asked.word));
      var ownCount = own === undefined ? 0 : postings(own).records.length;
      candidates(asked.word, asked.form).forEach(function (weight, place) {
        hits.add(index.words[place]);
        var found = postings(place);
        // A rare word that only begins so is not worth more than the word itself.
        var count = Math.max(found.records.length, ownCount);
        var rarity = Math.log(1 + (size - count + .5) / (count + .5));
        for (var at = 0; at < found.records.length; at += 1) {
          var record = found.records[at];
          var frequency = found.counts[at] / index.textNorms[record];
          if (found.fields[at] & 1) frequency += index.titleBoosts[record];
          if (found.fields[at] & 2) frequency += 4;
          var score = weight * rarity * frequency / (frequency + 1.2);
          if (best[record] >= score) continue;
          if (!best[record]) touched.push(record);
          best[record] = score;
          weights[record] = weight;
          fields[record] = found.fields[at];
        }
      });
      for (var at = 0; at < touched.length; at += 1) {
        var place = touched[at];
        if (!sums.counts[place]) sums.places.push(place);
        sums.weights[place] = sums.counts[place] ? Math.min(sums.weights[place], weights[place]) : weights[place];
        sums.scores[place] += best[place];
        sums.counts[place] += 1;
        if (fields[place]) sums.names[place] += 1;
        best[place] = 0;
      }
    });
    sums.places.forEach(function (place) { sums.scores[place] *= Math.pow(sums.counts[place] / query.length, 2); });
    return sums;
  }
  // The places with the best scores, in their order; many more are found than shown.
  function top(sums, count) {
    var found = [];
    function isBetter(a, b) { return sums.scores[a] - sums.scores[b] || b - a; }
    sums.places.forEach(function (place) {
      if (found.length === count && isBetter(place, found[count - 1]) < 0) return;
      var at = found.length;
      while (at && isBetter(place, found[at - 1]) > 0) at -= 1;
      found.splice(at, 0, place);
      if (found.length > count) found.pop();
    });
    return found;
  }
  // Whether a word tells things apart: one record in twenty has it at most.
  function isRare(word) {
    var place = index.places.get(stem(word));
    return place !== undefined && postings(place).records.length <= Math.max(10, index.records.length / 20);
  }
  // The words of a text, each once, with the forms in which they stand there.
  function asked(text) {
    var found = new Map();
    cut(text).forEach(function (each) { found.set(each.word, { word: each.word, form: text.slice(each.start, each.end).toLowerCase() }); });
    return Array.from(found.values());
  }
  function search(text) {
    var query = asked(text);
    var hits = new Set();
    if (!query.length) return { found: [], count: 0, hits: hits };
    var sums = rank(query, hits);
    var folded = query.map(function (each) { return each.word; });
    top(sums, 40).forEach(function (place) {
      var record = index.records[place];
      var title = record.isPart ? [] : cut(record.title);
      if (title.length === query.length && title.every(function (word) { return hits.has(stem(word.word)); })) sums.scores[place] *= 2;
    });
    // A name that many have is a word like others.
    var named = sums.places.filter(function (place) { return sums.names[place] === query.length && index.records[place].isNamed; });
    if (named.length > 4) named = [];
    named.forEach(function (name) {
      var other = asked(index.records[name].title).filter(function (each) { return isRare(each.word); });
      if (!other.length || other.every(function (each) { return folded.indexOf(each.word) >= 0; })) return;
      var others = rank(other, hits);
      others.places.forEach(function (place) {
        if (place === name) return;
        if (!sums.scores[place]) sums.places.push(place);
        sums.scores[place] = Math.max(sums.scores[place], .6 * sums.weights[name] * others.scores[place]);
      });
    });
    var best = top(sums, shownCount);
    var count = 0;
    sums.places.forEach(function (place) { if (sums.scores[place] > sums.scores[best[0]] * .12) count += 1; });
    var found = best.slice(0, count).map(function (place) { return { place: place }; });
    return { found: found, count: count, hits: hits };
  }

  // Results.
  // Text, its runs of other scripts marked with their language.
  function write(element, text) {
    if (!index.languages.some(function (each) { return each.run.test(text); })) return element.append(text);
    var run = null;
    Array.from(text).forEach(function (character) {
      var known = index.languages.find(function (each) { return each.run.test(character); });
      if (!known) run = null;
      else if (!run || run.lang !== known.language) {
        run = add('span', element);
        run.lang = known.language;
      }
      if (run) run.append(character);
      else element.append(character);
    });
    element.normalize();
  }
  // Where the words stand; pairs of characters that overlap are one.
  function found(text, hits) {
    var places = [];
    cut(text).forEach(function (each) {
      if (!hits.has(stem(each.word))) return;
      var last = places[places.length - 1];
      if (last && each.start < last.end) last.end = each.end;
      else places.push({ word: each.word, start: each.start, end: each.end });
    });
    return places;
  }
  function marked(element, text, places, from, to) {
    var at = from;
    places.forEach(function (each) {
      if (each.start < at || each.end > to) return;
      write(element, text.slice(at, each.start));
      at = each.end;
      write(add('mark', element), text.slice(each.start, at));
    });
    write(element, text.slice(at, to));
  }
  function excerpt(element, text, hits) {
    var places = found(text, hits);
    var best = { start: 0, kinds: 0 };
    places.forEach(function (first, place) {
      var kinds = new Set();
      for (var next = place; next < places.length && places[next].end < first.start + 140; next += 1) kinds.add(stem(places[next].word));
      if (kinds.size > best.kinds) best = { start: first.start, kinds: kinds.size };
    });
    var from = Math.max(0, best.start - 40);
    if (from) from = Math.max(text.lastIndexOf(' ', from), text.lastIndexOf('\n', from)) + 1;
    var to = Math.min(text.length, from + 180);
    if (to < text.length) to = Math.max(text.lastIndexOf(' ', to), from + 120);
    element.replaceChildren(from ? '… ' : '');
    marked(element, text, places, from, to);
    if (to < text.length) element.append(' …');
  }
  function fileOf(place) {
    var file = index.starts.length - 1;
    while (index.starts[file] > place) file -= 1;
    return file;
  }
  function excerpts() {
    results.forEach(function (each) {
      var part = texts[fileOf(each.place)];
      if (!part || part === 'loading' || each.isDone) return;
      each.isDone = true;
      excerpt(each.element.lastChild, part[each.place - index.starts[fileOf(each.place)]], each.hits);
    });
  }
  function add(tag, parent) { return parent.appendChild(document.createElement(tag)); }
  function show(answer) {
    list.replaceChildren();
    results = answer.found;
    select(-1);
    results.forEach(function (each, number) {
      var record = index.records[each.place];
      var option = add('a', list);
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.id = 'result-' + number;
      option.tabIndex = -1;
      option.href = record.href;
      marked(add('strong', option), record.title, found(record.title, answer.hits), 0, record.title.length);
      var beside = [record.kind, record.page, record.names].filter(Boolean).join(' · ');
      marked(add('small', option), beside, found(record.names && beside, answer.hits), 0, beside.length);
      add('span', option);
      each.element = option;
      each.hits = answer.hits;
    });
    excerpts();
    clearTimeout(timer);
    timer = setTimeout(settle, 60);
    list.hidden = !results.length;
    input.setAttribute('aria-expanded', String(results.length > 0));
    var count = answer.count;
    status.textContent = !input.value.trim()[1] && !count ? '' : !count ? form.dataset.none
      : (count === 1 ? form.dataset.one : form.dataset.many).replace('{count}', count);
  }
  function select(next) {
    active = next;
    results.forEach(function (each, number) { if (each.element) each.element.setAttribute('aria-selected', String(number === active)); });
    if (active < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', 'result-' + active);
    results[active].element.scrollIntoView({ block: 'nearest' });
  }
  function run() {
    if (!index) {
      if (!isLoading && input.value.trim()) load('index');
      isLoading = isLoading || Boolean(input.value.trim());
      return;
    }
    show(search(input.value));
  }
  // What takes browsers longer than an answer may, once nobody types: the texts of the results, and the address with the question.
  function settle() {
    results.forEach(function (each) {
      var file = fileOf(each.place);
      if (!texts[file]) load('text-' + file);
      texts[file] = texts[file] || 'loading';
    });
    var query = input.value.trim() ? '?q=' + encodeURIComponent(input.value.trim()) : '';
    try { history.replaceState(null, '', location.pathname + query); } catch (error) { return; }
  }

  form.classList.add('is-ready');
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  input.addEventListener('input', run);
  list.addEventListener('click', settle);
  input.addEventListener('keydown', function (event) {
    var last = results.length - 1;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && last >= 0) select(active < last ? active + 1 : 0);
    else if (event.key === 'ArrowUp' && last >= 0) select(active > 0 ? active - 1 : last);
    else if (event.key === 'Enter' && last >= 0) results[Math.max(active, 0)].element.click();
    else if (event.key === 'Escape' && active >= 0) select(-1);
    else if (event.key === 'Escape') {
      input.value = '';
      run();
    } else return;
    event.preventDefault();
  });
  addEventListener('keydown', function (event) {
    if (event.key !== '/' || event.target.closest('input:not([type="checkbox"])')) return;
    event.preventDefault();
    event.stopPropagation();
    input.focus();
    input.select();
  }, true);
  try {
    slash.checked = localStorage.getItem('slash') !== 'off';
    slash.addEventListener('change', function () { localStorage.setItem('slash', slash.checked ? 'on' : 'off'); });
  } catch (error) { slash.closest('p').hidden = true; }
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.focus();
  run();
})();
