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

  /** What has the focus, also inside a shadow root: from outside nobody hears it move there. */
  const focusedNow = () => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused;
  };

  window.probe = {
    /** From the click that comes next until the end of the frame in which a field has the focus. */
    watchOpen() {
      this.opened = new Promise((done) => {
        setTimeout(() => done(undefined), 5000);
        const begin = async ({ timeStamp }) => {
          let at = await painted();
          while (!focusedNow()?.matches('input, textarea')) at = await painted();
          done(at - timeStamp);
        };
        addEventListener('click', begin, { capture: true, once: true });
      });
    },
    /** From each key until the last change that it led to was painted. */
    watchKeys() {
      const root = focusedNow().getRootNode();
      const hear = ({ timeStamp }) => keys.push({ at: timeStamp, ms: undefined });
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
