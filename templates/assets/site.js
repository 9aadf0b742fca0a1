// Light or dark, as the reader chose with the switch; kept on this device only. It stands in the head and runs before
// anything is painted, so that no page flashes. Without it pages follow the reader's system.
'use strict';
(() => {
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var saved = null;
  try { saved = localStorage.getItem('theme'); } catch { return; }
  root.classList.add('has-scripts');
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;
  function isDark() { return root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches; }
  function tell() {
    var button = document.querySelector('.theme-switch');
    if (button) button.setAttribute('aria-pressed', String(isDark()));
  }
  document.addEventListener('click', event => {
    if (!event.target.closest('.theme-switch')) return;
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { return; }
    tell();
  });
  dark.addEventListener('change', tell);
  document.addEventListener('DOMContentLoaded', tell);
})();

// What figures can do besides being seen comes at the first touch of one, by a pointer or the keyboard: a page that is read needs
// none of it.
(() => {
  var source = document.currentScript.src.replace(/\w+\.js$/, 'figures.js');
  function load(event) {
    if (!event.target.closest('.chart, .map')) return;
    removeEventListener('pointerover', load);
    removeEventListener('focusin', load);
    document.head.append(Object.assign(document.createElement('script'), { src: source }));
  }
  addEventListener('pointerover', load);
  addEventListener('focusin', load);
})();

// A page calls this behind its contents list, so that the list is shut on a phone, and open beside the text, before anything
// below it is painted.
(() => {
  var wide = matchMedia('(min-width: 60em)');
  window.foldContents = () => {
    var fold = document.querySelector('.contents details');
    if (fold) fold.open = wide.matches;
  };
  wide.addEventListener('change', window.foldContents);
})();

// Comfort for reading, on this device only: answers are marked and remembered, sections read are counted, the contents follow the
// reader, terms and citations open in place, notes stand beside the text where there is room. Every page is complete without it.
document.addEventListener('DOMContentLoaded', () => {
  var store = {
    get: key => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { return; } }
  };
  function all(selector, within = document) { return Array.from(within.querySelectorAll(selector)); }
  var name = location.pathname.split('/').pop();

  all('form.quiz:not([data-kind])').forEach(form => {
    var inputs = all('input', form);
    form.addEventListener('submit', event => { event.preventDefault(); });
    if (!inputs.length) return;
    var reasons = all('.reasons > li', form);
    var key = 'quiz:' + name + ':' + form.id;
    var status = document.createElement('div');
    status.className = 'quiz-status';
    status.setAttribute('role', 'status');
    form.querySelector('fieldset').append(status);
    function isCorrect(index) { return reasons[index].dataset.correct === 'true'; }
    function mark() {
      status.replaceChildren();
      inputs.forEach((input, index) => {
        if (!input.checked) return;
        var line = document.createElement('p');
        line.className = isCorrect(index) ? 'is-right' : 'is-wrong';
        line.textContent = reasons[index].textContent;
        status.append(line);
      });
    }
    var isStudied = form.closest('[data-item]');
    var saved = (!isStudied && store.get(key) || '').split(',');
    inputs.forEach(input => {
      input.checked = saved.indexOf(input.value) >= 0;
      input.addEventListener('change', () => {
        mark();
        if (isStudied) return;
        store.set(key, inputs.filter(each => each.checked)
          .map(each => each.value).join(','));
        var isRight = inputs.every((each, index) => each.checked === isCorrect(index));
        store.set('mark:' + name + ':' + form.id, (isRight ? '+' : '-') + form.querySelector('legend').textContent);
      });
    });
    mark();
  });

  // Sections read, and where the reader stopped.
  var section = document.querySelector('article[data-section]');
  var pager = document.querySelector('.pager');
  if (section && pager) {
    store.set('last', name + '|' + document.querySelector('h1').textContent);
    new IntersectionObserver(entries => {
      if (entries.some(entry => entry.isIntersecting)) store.set('read:' + name, '1');
    }).observe(pager);
  }
  // Contents.
  var fold = document.querySelector('.contents details');
  var links = {};
  all('.contents a[href^="#"]').forEach(link => { links[decodeURIComponent(link.hash.slice(1))] = link; });
  var headings = Object.keys(links).map(id => document.getElementById(id)).filter(Boolean);
  var place = document.createElement('span');
  place.setAttribute('aria-hidden', 'true');
  if (fold && section) fold.querySelector('summary').append(place);
  function follow() {
    var here = null;
    headings.forEach(heading => { if (heading.getBoundingClientRect().top < innerHeight / 3) here = heading; });
    headings.forEach(heading => {
      if (heading === here) links[heading.id].setAttribute('aria-current', 'true');
      else links[heading.id].removeAttribute('aria-current');
    });
    place.textContent = here ? links[here.id].textContent : '';
  }
  if (headings.length) {
    var observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
    headings.forEach(heading => { observer.observe(heading); });
  }
  if (fold) fold.addEventListener('click', event => { if (event.target.closest('a')) window.foldContents(); });

  // Terms: the first tap shows the definition, the second leads to the glossary.
  var touched = false;
  document.addEventListener('pointerdown', event => { touched = event.pointerType !== 'mouse'; });
  document.addEventListener('click', event => {
    var link = event.target.closest('.term > a');
    all('.term.is-open').forEach(term => { if (!link || term !== link.parentNode) term.classList.remove('is-open'); });
    if (link && touched && !link.parentNode.classList.contains('is-open')) {
      event.preventDefault();
      link.parentNode.classList.remove('is-closed');
      link.parentNode.classList.add('is-open');
    }
  });
  all('.term').forEach(term => {
    ['mouseleave', 'focusout'].forEach(kind => {
      term.addEventListener(kind, () => { term.classList.remove('is-closed', 'is-open'); });
    });
  });

  // Citations: the source beside the number, and a way back from the list.
  var sources = document.querySelector('ol.sources');
  var preview = document.createElement('div');
  var shownFor = null;
  var timer = 0;
  preview.className = preview.id = 'preview';
  function entryOf(link) { return document.getElementById(decodeURIComponent(link.hash.slice(1))); }
  function hide() {
    clearTimeout(timer);
    // What has the focus tells that it lost it while it is taken away.
    if (!shownFor) return;
    shownFor.removeAttribute('aria-describedby');
    shownFor = null;
    preview.remove();
  }
  function later(action, link) {
    clearTimeout(timer);
    timer = setTimeout(action, 200, link);
  }
  function show(link) {
    if (shownFor === link) return clearTimeout(timer);
    hide();
    preview.innerHTML = '<p>' + entryOf(link).innerHTML + '</p><a></a>';
    all('.back, p > a:last-child', preview).forEach(each => { each.remove(); });
    var more = preview.lastChild;
    more.href = link.hash;
    more.textContent = sources.dataset.list;
    more.onclick = () => { leaveTrack(link); };
    link.closest('.citation').after(preview);
    link.setAttribute('aria-describedby', preview.id);
    shownFor = link;
    var frame = preview.offsetParent.getBoundingClientRect();
    var box = link.getBoundingClientRect();
    preview.style.left = Math.max(0, Math.min(box.left - frame.left, frame.width - preview.offsetWidth)) + 'px';
    preview.style.top = box.bottom - frame.top + 2 + 'px';
  }
  function leaveTrack(link) {
    hide();
    all('.back').forEach(each => { each.remove(); });
    var back = document.createElement('a');
    back.className = 'back';
    back.href = '#' + (link.id = link.id || 'cited-here');
    back.textContent = '↩ ' + sources.dataset.back;
    back.onclick = () => { setTimeout(() => { link.focus(); }); };
    entryOf(link).append(' ', back);
  }
  function leave(event) { if (!preview.contains(event.relatedTarget)) hide(); }
  if (sources) {
    all('.citation > a[href^="#"]').forEach(link => {
      if (!entryOf(link)) return;
      link.addEventListener('mouseenter', () => { if (!touched) later(show, link); });
      link.addEventListener('mouseleave', () => { later(hide); });
      link.addEventListener('focus', () => { if (link.matches(':focus-visible')) show(link); });
      link.addEventListener('blur', leave);
      link.addEventListener('click', event => {
        if (!touched || shownFor === link) return leaveTrack(link);
        event.preventDefault();
        show(link);
      });
    });
    preview.addEventListener('mouseenter', () => { clearTimeout(timer); });
    preview.addEventListener('mouseleave', () => { later(hide); });
    preview.addEventListener('focusout', leave);
    document.addEventListener('click', event => { if (!event.target.closest('.preview, .citation')) hide(); });
  }
  document.addEventListener('keydown', event => {
    var search = document.querySelector('.site-nav [href$="search.html"]');
    if (event.key === '/' && search && store.get('slash') !== 'off' && !event.target.closest('input,select,textarea')) {
      event.preventDefault();
      search.click();
    }
    if (event.key !== 'Escape') return;
    hide();
    all('.term:hover, .term:focus-within, .term.is-open').forEach(term => {
      term.classList.remove('is-open');
      term.classList.add('is-closed');
    });
  });

  // On paper everything is unfolded, and a page without a fixed address tells the one that it was read at.
  addEventListener('beforeprint', () => {
    all('.fold').forEach(each => { each.open = true; });
    var address = document.querySelector('.cite-address');
    if (address && !address.textContent && location.protocol !== 'file:') address.textContent = ', ' + location.origin + location.pathname;
  });

  all('.prose .footnote-ref:not(.footnotes .footnote-ref)').forEach(reference => {
    var link = reference.querySelector('a');
    var note = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    var block = reference.closest('.prose > *');
    if (!note || !block || document.querySelector('[data-note="' + CSS.escape(note.id) + '"]')) return;
    var side = document.createElement('div');
    side.className = 'sidenote';
    side.setAttribute('aria-hidden', 'true');
    side.dataset.note = note.id;
    side.dataset.number = link.textContent;
    side.innerHTML = note.innerHTML;
    all('[id]', side).forEach(element => { element.removeAttribute('id'); });
    all('.footnote-return', side).forEach(element => { element.remove(); });
    all('a', side).forEach(element => { element.tabIndex = -1; });
    side.style.top = reference.offsetTop + 'px';
    block.before(side);
  });
});
