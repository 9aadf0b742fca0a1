// Marks the chosen answer of each question and remembers it on this device only.
(function () {
  'use strict';
  var store = {
    get: function (key) { try { return localStorage.getItem(key); } catch (error) { return null; } },
    set: function (key, value) { try { localStorage.setItem(key, value); } catch (error) { return; } }
  };
  document.querySelectorAll('form.quiz').forEach(function (form) {
    var inputs = Array.from(form.querySelectorAll('input'));
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
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    mark();
  });
})();
