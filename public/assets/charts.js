(function () {
'use strict';
var source = document.currentScript.src.replace('charts.js', 'chart-tools.js');
var watch = new IntersectionObserver(function (entries) {
if (!entries.some(function (each) { return each.isIntersecting; })) return;
watch.disconnect();
var script = document.createElement('script');
script.src = source;
document.head.append(script);
}, { rootMargin: '200px' });
document.querySelectorAll('figure.chart').forEach(function (each) { watch.observe(each); });
})();
