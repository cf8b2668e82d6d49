// What the bench sees from inside a page. Put into every page before its own scripts.
{
  const tasks = [];
  const shifts = [];
  const keys = [];
  const observe = (type, see) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) see(entry);
    });
    observer.observe({ type, buffered: true });
  };
  observe('longtask', ({ duration }) => tasks.push(duration));
  observe('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || shifts.push(value));

  /** Time of the end of the next frame. */
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(0);
      });
    });

  window.probe = {
    /** From the click that comes next until a field has the focus and that was painted. */
    watchOpen() {
      this.opened = new Promise((done) => {
        let startedAt;
        setTimeout(() => done(undefined), 5000);
        addEventListener('click', ({ timeStamp }) => (startedAt ??= timeStamp), { capture: true });
        const look = async (event) => {
          const [target] = event.composedPath();
          if (startedAt === undefined || !target.matches('input, textarea')) return;
          removeEventListener('focusin', look, { capture: true });
          const at = startedAt;
          done((await painted()) - at);
        };
        addEventListener('focusin', look, { capture: true });
      });
    },
    /** From each key until the last change that it led to was painted. */
    watchKeys() {
      let focused = document.activeElement;
      while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const root = focused.getRootNode();
      const hear = ({ timeStamp }) => keys.push({ at: timeStamp });
      addEventListener('keydown', hear, { capture: true });
      const see = async () => {
        const key = keys.at(-1);
        const at = key && (await painted());
        if (key) key.ms = at - key.at;
      };
      const observed = root === document ? document.body : root;
      const changes = { subtree: true, childList: true, characterData: true };
      new MutationObserver(see).observe(observed, changes);
    },
    keyTimes: () => keys.flatMap(({ ms }) => ms ?? []),
    blockedMs: () => tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
    longTasks: () => tasks.length,
    shifted: () => shifts.reduce((sum, value) => sum + value, 0),
  };
}
