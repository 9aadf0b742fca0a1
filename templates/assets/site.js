// Light or dark, as the reader chose with the switch; kept on this device only. It stands in the head and runs before
// anything is painted, so that no page flashes. Without it pages follow the reader's system.
(function () {
  'use strict';
  var root = document.documentElement;
  var dark = matchMedia('(prefers-color-scheme: dark)');
  var saved = null;
  try { saved = localStorage.getItem('theme'); } catch (error) { /* Kept for this page only. */ }
  root.classList.add('has-scripts');
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;
  function isDark() { return root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches; }
  function tell() {
    var button = document.querySelector('.theme-switch');
    if (button) button.setAttribute('aria-pressed', String(isDark()));
  }
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.theme-switch')) return;
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch (error) { /* As above. */ }
    tell();
  });
  dark.addEventListener('change', tell);
  document.addEventListener('DOMContentLoaded', tell);
})();

// Comfort for sections: marks the chosen answers and remembers them on this device only, shows where you are in the contents,
// and puts notes beside the text where there is room. Every page is complete without it.
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var store = {
    get: function (key) { try { return localStorage.getItem(key); } catch (error) { return null; } },
    set: function (key, value) { try { localStorage.setItem(key, value); } catch (error) { return; } }
  };

  document.querySelectorAll('form.quiz').forEach(function (form) {
    var inputs = Array.from(form.querySelectorAll('input'));
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    if (!inputs.length) return;
    var reasons = Array.from(form.querySelectorAll('.reasons > li'));
    var key = 'quiz:' + location.pathname.split('/').pop() + ':' + form.id;
    var status = document.createElement('div');
    status.className = 'quiz-status';
    status.setAttribute('role', 'status');
    form.querySelector('fieldset').append(status);
    function mark() {
      status.replaceChildren();
      inputs.forEach(function (input, index) {
        if (!input.checked) return;
        var line = document.createElement('p');
        line.className = reasons[index].dataset.correct === 'true' ? 'is-right' : 'is-wrong';
        line.textContent = reasons[index].textContent;
        status.append(line);
      });
    }
    var saved = (store.get(key) || '').split(',');
    inputs.forEach(function (input) {
      input.checked = saved.indexOf(input.value) >= 0;
      input.addEventListener('change', function () {
        store.set(key, inputs.filter(function (each) { return each.checked; })
          .map(function (each) { return each.value; }).join(','));
        mark();
      });
    });
    mark();
  });

  var fold = document.querySelector('.contents details');
  var wide = matchMedia('(min-width: 60em)');
  function unfold() { if (fold && wide.matches) fold.open = true; }
  wide.addEventListener('change', unfold);
  unfold();

  var links = {};
  document.querySelectorAll('.contents a[href^="#"]').forEach(function (link) {
    links[decodeURIComponent(link.hash.slice(1))] = link;
  });
  var headings = Object.keys(links).map(function (id) { return document.getElementById(id); }).filter(Boolean);
  function follow() {
    var here = null;
    headings.forEach(function (heading) { if (heading.getBoundingClientRect().top < innerHeight / 3) here = heading; });
    headings.forEach(function (heading) {
      if (heading === here) links[heading.id].setAttribute('aria-current', 'true');
      else links[heading.id].removeAttribute('aria-current');
    });
  }
  if (headings.length && 'IntersectionObserver' in window) {
    var observer = new IntersectionObserver(follow, { rootMargin: '0px 0px -66% 0px' });
    headings.forEach(function (heading) { observer.observe(heading); });
  }

  document.querySelectorAll('.prose .footnote-ref:not(.footnotes .footnote-ref)').forEach(function (reference) {
    var link = reference.querySelector('a');
    var note = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    var block = reference.closest('.prose > *');
    if (!note || !block || block.querySelector('[data-note="' + note.id + '"]')) return;
    var side = document.createElement('div');
    side.className = 'sidenote';
    side.setAttribute('aria-hidden', 'true');
    side.dataset.note = note.id;
    side.innerHTML = note.innerHTML;
    side.querySelectorAll('[id]').forEach(function (element) { element.removeAttribute('id'); });
    side.querySelectorAll('.footnote-return').forEach(function (element) { element.remove(); });
    side.querySelectorAll('a').forEach(function (element) { element.tabIndex = -1; });
    side.style.top = reference.offsetTop + 'px';
    block.before(side);
  });
});
