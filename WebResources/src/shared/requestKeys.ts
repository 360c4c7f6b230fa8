import { troubleIn } from "./trouble";

/**
 * Keys by which the server recognises a request that it has carried out already. The same wish keeps its key until the
 * server has answered: whoever presses again after a lost connection does nothing twice.
 */
export class RequestKeys {
  private readonly open = new Map<string, string>();

  /** Runs the request under the key of this wish. */
  async under<Result>(wish: string, run: (key: string) => Promise<Result>): Promise<Result> {
    const key = this.open.get(wish) ?? crypto.randomUUID();
    this.open.set(wish, key);
    try {
      const result = await run(key);
      this.open.delete(wish);
      return result;
    } catch (error) {
      if (troubleIn(error).kind === "refused") this.open.delete(wish);
      throw error;
    }
  }
}
