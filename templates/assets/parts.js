// Leads who comes to a divided list by the address of an entry that stands on another of its pages on to it. Which page that is
// tells a file that is loaded only then.
(function () {
  'use strict';
  var source = document.currentScript.dataset.addresses;
  function follow() {
    var id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) { return; }
    if (!id || document.getElementById(id)) return;
    var script = document.createElement('script');
    window.siteParts = function (pages) {
      // What ends in a dot stands for all that begins with it.
      [id, id.replace(/\.[^]*/, '.')].some(function (name) {
        return Object.keys(pages).some(function (page) {
          if ((' ' + pages[page] + ' ').indexOf(' ' + name + ' ') < 0) return false;
          location.replace(new URL(page, script.src).href + location.search + location.hash);
          return true;
        });
      });
    };
    script.src = source;
    document.head.append(script);
  }
  window.addEventListener('hashchange', follow);
  follow();
})();
