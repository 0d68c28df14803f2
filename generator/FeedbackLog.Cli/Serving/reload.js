// Reloads the page when the server shows another version than the one this page was made from.
// Hidden tabs give their connection back: a browser keeps only six to one server.
"use strict";
(() => {
  const shown = document.currentScript.dataset.version;
  let events = null;

  const listen = () => {
    if (events) return;
    events = new EventSource("/__feedbacklog/events");
    events.onmessage = (message) => {
      if (message.data === shown) return;
      rest();
      location.reload();
    };
  };

  const rest = () => {
    if (events) events.close();
    events = null;
  };

  const follow = () => (document.hidden ? rest() : listen());
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", follow);
  follow();
})();
