/** Milliseconds. */
const everyNow = 5 * 60_000;
const firstTry = 5_000;

/** Asks the server every so often; after a failure sooner, and then ever less often. Never twice at once, never while nobody looks. */
export class Refresher {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isAsking = false;
  private isWanted = false;
  private failures = 0;

  /** `ask` resolves to whether the server answered; `every` is in milliseconds. */
  constructor(private readonly host: Window, private readonly ask: () => Promise<boolean>, private readonly every = everyNow) {
    host.document.addEventListener("visibilitychange", () => {
      if (this.isHidden) this.stop();
      else this.now();
    });
    host.addEventListener("online", () => { this.now(); });
  }

  get isHidden(): boolean {
    return this.host.document.visibilityState === "hidden";
  }

  /** Asks at once, or again as soon as the question that is under way has been answered. */
  now(): void {
    this.isWanted = true;
    if (!this.isAsking) void this.run();
  }

  private async run(): Promise<void> {
    this.stop();
    this.isAsking = true;
    while (this.isWanted) {
      this.isWanted = false;
      this.failures = (await this.ask()) ? 0 : this.failures + 1;
    }
    this.isAsking = false;
    if (!this.isHidden) this.timer = setTimeout(() => { this.now(); }, this.failures === 0 ? this.every : waitAfter(this.failures));
  }

  private stop(): void {
    clearTimeout(this.timer);
  }
}

/** Milliseconds until the server is asked again: 5, 10, 20 seconds and so on after failures in a row. */
export function waitAfter(failures: number): number {
  return failures === 0 ? everyNow : Math.min(everyNow, firstTry * 2 ** (failures - 1));
}
