/** How long a person has to stop entering before the server is asked, in milliseconds. */
const pause = 400;

/** Asks the server for its binding answer once things have settled. An answer to an older question is dropped. */
export class Preview<Outcome> {
  private latest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: () => Promise<Outcome>,
    private readonly answered: (outcome: Outcome) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Asks after the pause; what was asked before no longer counts. */
  restart(): void {
    this.stop();
    this.timer = setTimeout(() => { void this.run(); }, pause);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.latest++;
  }

  private async run(): Promise<void> {
    const asked = this.latest;
    try {
      const outcome = await this.ask();
      if (asked === this.latest) this.answered(outcome);
    } catch (error) {
      if (asked === this.latest) this.failed(error);
    }
  }
}
