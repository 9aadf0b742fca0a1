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
