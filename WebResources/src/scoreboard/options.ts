import { element } from "../shared/element";

/** A list to choose from, with its label in front. */
export class Options {
  readonly element: HTMLElement;
  private readonly select: HTMLSelectElement;
  private listed = "";

  constructor(private readonly page: Document, id: string, label: string, chosen: (value: string) => void) {
    this.select = element(page, "select", { id });
    this.select.addEventListener("change", () => { chosen(this.select.value); });
    this.element = element(page, "div", { class: "field" }, element(page, "label", { for: id }, label), this.select);
  }

  /** What can be chosen, as value and text, and what is. The list is only made anew when it differs, so that an open one stays open. */
  show(options: readonly (readonly [value: string, text: string])[], value: string): void {
    const list = JSON.stringify(options);
    if (list !== this.listed) {
      this.listed = list;
      this.select.replaceChildren(...options.map(([each, text]) => element(this.page, "option", { value: each }, text)));
    }
    this.select.value = value;
  }
}
