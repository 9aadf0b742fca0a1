(function () {
'use strict';
var source = document.currentScript.src.replace(/\w+\.js/, 'chart-tools.js');
function load(event) {
if (!event.target.closest('figure.chart')) return;
removeEventListener('pointerover', load);
removeEventListener('focusin', load);
var script = document.createElement('script');
script.src = source;
document.head.append(script);
}
addEventListener('pointerover', load);
addEventListener('focusin', load);
})();
