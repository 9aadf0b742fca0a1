extension ReloadClient {
  /// The script of served pages: it swaps styles, reloads what has changed, and shows errors over the page.
  static let script = #"""
    (function () {
      "use strict";
      var own = document.currentScript;
      var state = own.dataset.state.split(" ");
      var key = "sitegen-place:" + location.pathname;
      var source = null;
      var overlay = null;

      // Each fold-out by its id, or by its words and how many before it have the same.
      function folds() {
        var seen = {};
        return Array.from(document.querySelectorAll("details"), function (element) {
          var summary = element.querySelector("summary");
          var name = element.id || (summary ? summary.textContent : "");
          seen[name] = (seen[name] || 0) + 1;
          return { element: element, name: name + "#" + seen[name] };
        });
      }

      function reload() {
        var open = {};
        folds().forEach(function (fold) { open[fold.name] = fold.element.open; });
        try {
          sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, open: open }));
        } catch (error) { /* Without storage the page starts at its top. */ }
        location.reload();
      }

      function restore() {
        var place = null;
        try {
          place = JSON.parse(sessionStorage.getItem(key));
          sessionStorage.removeItem(key);
        } catch (error) { return; }
        if (!place) return;
        folds().forEach(function (fold) {
          if (fold.name in place.open) fold.element.open = place.open[fold.name];
        });
        scrollTo({ left: place.x, top: place.y, behavior: "instant" });
      }

      // The old sheet goes when the new one is there, so that the page is never bare.
      function swapStyles(tag) {
        document.querySelectorAll("link[rel~=stylesheet]").forEach(function (old) {
          var address = new URL(old.href);
          if (address.origin !== location.origin) return;
          address.searchParams.set("sitegen", tag);
          var fresh = old.cloneNode();
          fresh.href = address.href;
          fresh.onload = fresh.onerror = function () { old.remove(); };
          old.after(fresh);
        });
      }

      function hide() {
        if (overlay) overlay.remove();
        overlay = null;
      }

      function show(text) {
        hide();
        if (state[0] === "none") {
          document.querySelector("pre").textContent = text;
          return;
        }
        overlay = document.createElement("sitegen-overlay");
        var root = overlay.attachShadow({ mode: "open" });
        var sheet = document.createElement("link");
        sheet.rel = "stylesheet";
        sheet.href = "/.sitegen/overlay.css";
        var panel = document.createElement("section");
        panel.className = "panel over";
        panel.setAttribute("role", "alert");
        var heading = document.createElement("h1");
        heading.textContent = "The site has errors";
        var words = document.createElement("pre");
        words.tabIndex = 0;
        words.textContent = text;
        var button = document.createElement("button");
        button.type = "button";
        button.textContent = "Hide";
        button.onclick = hide;
        panel.append(heading, button, words);
        root.append(sheet, panel);
        document.documentElement.append(overlay);
      }

      function listen() {
        if (source) return;
        source = new EventSource("/.sitegen/events?page=" + encodeURIComponent(location.pathname));
        source.addEventListener("failure", function (event) { show(event.data); });
        source.addEventListener("state", function (event) {
          hide();
          var now = event.data.split(" ");
          if (now[0] !== state[0] || now[1] !== state[1]) {
            reload();
          } else if (now[2] !== state[2]) {
            state = now;
            swapStyles(now[2]);
          }
        });
      }

      // A page that nobody sees does not hold a connection: browsers allow six to a server.
      function rest() {
        if (source) source.close();
        source = null;
      }

      addEventListener("keydown", function (event) { if (event.key === "Escape") hide(); });
      addEventListener("pagehide", rest);
      addEventListener("pageshow", listen);
      document.addEventListener("visibilitychange", function () {
        if (document.hidden) rest(); else listen();
      });
      restore();
      listen();
    })();

    """#

  /// How errors look: over the page, out of reach of the site's own styles.
  static let style = """
    :host { all: initial; }
    html:has(> body > .panel) { background: #15171a; }
    .panel {
      box-sizing: border-box; max-height: 100vh; margin: 0; padding: 1rem 1.25rem; overflow: auto;
      background: #15171a; color: #e9e6df; font: 16px/1.5 system-ui, sans-serif; text-align: start;
    }
    .over {
      position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh;
      border-top: 4px solid #e0795f;
    }
    h1 { margin: 0 0 .5rem; font-size: 1.125rem; }
    pre { margin: 0; overflow: auto; font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
    button {
      position: absolute; inset-block-start: .75rem; inset-inline-end: 1.25rem; min-height: 28px;
      border: 1px solid #e9e6df; border-radius: 4px; background: none; color: inherit; font: inherit;
    }
    @media print { .over { display: none; } }

    """
}
