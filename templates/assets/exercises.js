// Comfort for questions with lists and numbers, on this device only: each answer is marked and remembered. Without it the answers
// open below the questions.
(function (start) {
  // A page that studies questions asks for this when the first of them is there.
  if (document.readyState === 'complete') start();
  else document.addEventListener('DOMContentLoaded', start);
}(function () {
  'use strict';
  function all(selector, within) { return Array.from(within.querySelectorAll(selector)); }
  function get(key) { try { return localStorage.getItem(key); } catch (error) { return null; } }
  function set(key, value) { try { localStorage.setItem(key, value); } catch (error) { return; } }
  var name = location.pathname.split('/').pop();

  // Years off: none within the date, less than none before it; a year before the common era has a minus, and there was no year 0.
  function off(input) {
    var year = Number(input.value);
    if (year < 0) year += 1;
    if (year < Number(input.dataset.first)) return year - Number(input.dataset.first);
    return Math.max(0, year - Number(input.dataset.last));
  }
  function isRight(field) {
    if (field.tagName === 'SELECT') return field.dataset.answer.split(' ').indexOf(field.value) >= 0;
    return Math.abs(off(field)) <= Number(field.dataset.within);
  }
  all('form.quiz[data-kind]', document).forEach(function (form) {
    var fields = all('select, input', form);
    var reasons = all('.reasons > li', form);
    var isStudied = Boolean(form.closest('[data-item]'));
    var key = 'quiz:' + name + ':' + form.id;
    var status = document.createElement('div');
    status.className = 'quiz-status';
    status.setAttribute('role', 'status');
    form.querySelector('fieldset').append(status);
    function mark() {
      status.replaceChildren();
      fields.forEach(function (field) {
        if (!field.value) return;
        var line = document.createElement('p');
        var word = isRight(field) ? form.dataset.right : form.dataset.wrong;
        line.className = isRight(field) ? 'is-right' : 'is-wrong';
        var label = field.closest('label').querySelector('span');
        line.textContent = word + ': ' + (label ? label.textContent : field.value) + '. ';
        if (field.tagName === 'INPUT' && off(field)) {
          line.append((off(field) < 0 ? field.dataset.early : field.dataset.late).replace('{count}', Math.abs(off(field))) + ' ');
        }
        if (isRight(field)) line.append.apply(line, Array.from(reasons[field.dataset.reason || 0].cloneNode(true).childNodes));
        status.append(line);
      });
    }
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { status.replaceChildren(); });
    form.addEventListener('change', function () {
      mark();
      if (isStudied) return;
      set(key, JSON.stringify(fields.map(function (field) { return field.value; })));
      if (!fields.every(function (field) { return field.value; })) return;
      set('mark:' + name + ':' + form.id, (fields.every(isRight) ? '+' : '-') + form.querySelector('legend').textContent);
    });
    try {
      if (!isStudied) JSON.parse(get(key) || '[]').forEach(function (value, index) { if (fields[index]) fields[index].value = value; });
    } catch (error) { return; }
    mark();
  });
}));
