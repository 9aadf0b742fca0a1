// Comfort for the timeline: arrow keys between events, the filter in the address, counts told politely,
// and the overview showing where you are. The page is complete without it.
(function () {
  'use strict';
  var form = document.querySelector('form.filters');
  var events = Array.from(document.querySelectorAll('.event'));
  if (!form || !events.length) return;
  var status = document.querySelector('.filter-status');
  var parameters = new URLSearchParams(location.search);

  function shown() { return events.filter(function (event) { return event.offsetParent !== null; }); }
  function choose(name, value) {
    var input = value && document.getElementById(name + '-' + value);
    if (input) input.checked = true;
  }
  function chosen(name) {
    var input = form.querySelector('input[name="' + name + '"]:checked');
    var value = input ? input.id.slice(name.length + 1) : 'all';
    return value === 'all' ? '' : value;
  }
  function tell() { status.textContent = status.dataset.words.replace('{count}', shown().length); }

  choose('theme', parameters.get('theme'));
  choose('importance', parameters.get('importance'));
  form.addEventListener('change', function () {
    var query = new URLSearchParams();
    ['theme', 'importance'].forEach(function (name) { if (chosen(name)) query.set(name, chosen(name)); });
    try {
      history.replaceState(null, '', location.pathname + (query.size ? '?' + query : '') + location.hash);
    } catch (error) { /* A page opened from disk cannot change its address. */ }
    tell();
  });
  form.addEventListener('submit', function (event) { event.preventDefault(); });

  function highlight(id) {
    document.querySelectorAll('.mark').forEach(function (mark) {
      mark.classList.toggle('is-here', mark.dataset.event === id);
    });
  }
  function go(event) {
    var link = event.querySelector('.event-title a');
    link.focus({ preventScroll: true });
    event.scrollIntoView({ block: 'center' });
    highlight(event.id);
  }
  document.addEventListener('keydown', function (key) {
    if (key.altKey || key.ctrlKey || key.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(key.target.tagName)) return;
    var step = key.key === 'ArrowRight' ? 1 : key.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    var list = shown();
    var here = list.indexOf(document.activeElement.closest('.event'));
    var next = list[here < 0 ? (step > 0 ? 0 : list.length - 1) : here + step];
    if (next) { key.preventDefault(); go(next); }
  });
  document.querySelectorAll('.mark').forEach(function (mark) {
    mark.addEventListener('click', function () {
      var event = document.getElementById(mark.dataset.event);
      if (event && event.offsetParent !== null) go(event);
    });
  });
  if ('IntersectionObserver' in window) {
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) { if (entry.isIntersecting) highlight(entry.target.id); });
    }, { rootMargin: '-45% 0px -45% 0px' });
    events.forEach(function (event) { observer.observe(event); });
  }
})();
