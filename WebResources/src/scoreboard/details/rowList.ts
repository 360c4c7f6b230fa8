import { element, write } from "../../shared/element";
import { plainId } from "../../shared/ids";
import { labelOn, type Row, rowsOf, textOn } from "../../shared/rows";
import { refusal } from "../failure";
import { decimal } from "../measures";
import type { Setting } from "../setting";
import { columnsIn, pageOf, pageSize } from "./pages";
import { table } from "./table";

/** Which rows, as the custom API answered. */
export interface RowQuery {
  readonly table: string;
  readonly fetchXml: string;
  readonly count: number;
}

/** Columns beside the name; more are better read on the row itself. */
const most = 6;

/** The rows behind a figure, fifty at a time, each with a link that opens it. */
export class RowList {
  readonly element: HTMLElement;
  private readonly place: HTMLElement;
  private readonly said: HTMLElement;
  private readonly more: HTMLButtonElement;
  private rows: readonly Row[] = [];
  private page = 0;

  private constructor(private readonly setting: Setting, private readonly query: RowQuery, private readonly names: Names) {
    const { page, words } = setting;
    this.place = element(page, "div");
    this.said = element(page, "p", { class: "quiet", role: "status" });
    this.more = element(page, "button", { type: "button" }, words("MoreRows"));
    this.more.addEventListener("click", () => { void this.next().catch((error: unknown) => { write(this.said, refusal(error, words)); }); });
    this.element = element(page, "div", { class: "rows" }, this.place, this.said, this.more);
  }

  /** Reads the first page. Rejects with what the client rejects with. */
  static async of(setting: Setting, query: RowQuery): Promise<RowList> {
    const columns = columnsIn(query.fetchXml);
    const described = await setting.client.Utility.getEntityMetadata(query.table, [...columns]);
    const { PrimaryIdAttribute: id, PrimaryNameAttribute: name } = described;
    const beside = columns.filter((column) => column !== id && column !== name).slice(0, most);
    const columnsOf = described.Attributes as unknown as { readonly get: (column: string) => { readonly DisplayName?: unknown } | null };
    const named = beside.map((column) => [column, nameIn(columnsOf.get(column), column)] as const);
    const list = new RowList(setting, query, { id, name, table: nameIn(described, query.table), beside: named });
    await list.next();
    return list;
  }

  private async next(): Promise<void> {
    const found = await rowsOf(this.setting.client, this.query.table, pageOf(this.query.fetchXml, this.page + 1));
    this.page++;
    this.rows = [...this.rows, ...found];
    const { words, locale } = this.setting;
    const headings = [{ text: this.names.table }, ...this.names.beside.map(([, text]) => ({ text }))];
    const isEnd = found.length < pageSize || this.rows.length >= this.query.count;
    this.place.replaceChildren(table(this.setting, "details-rows", headings, this.rows.map((row) => ({ cells: [this.link(row), ...this.names.beside.map(([column]) => shown(row, column))] }))));
    write(this.said, this.rows.length === 0 ? words("NoRows") : words("RowsShown", decimal(this.rows.length, locale, 0, 0), decimal(Math.max(this.query.count, this.rows.length), locale, 0, 0)));
    this.more.hidden = isEnd;
  }

  private link(row: Row): HTMLElement {
    const { page, client, words } = this.setting;
    const id = plainId(textOn(row, this.names.id));
    const link = element(page, "a", { href: `${client.Utility.getGlobalContext().getClientUrl()}/main.aspx?pagetype=entityrecord&etn=${this.query.table}&id=${id}` }, textOn(row, this.names.name) || words("NoName"));
    link.addEventListener("click", (event) => {
      // Whoever wants a tab of their own gets it from the browser.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void client.Navigation.openForm({ entityName: this.query.table, entityId: id });
    });
    return link;
  }
}

interface Names {
  readonly id: string;
  readonly name: string;
  /** What one of the rows is called. */
  readonly table: string;
  /** Columns beside the name, with their labels. */
  readonly beside: readonly (readonly [column: string, label: string])[];
}

/** The client gives the label itself, whatever its published types say. */
function nameIn(described: { readonly DisplayName?: unknown } | null, other: string): string {
  const name = described?.DisplayName;
  return typeof name === "string" && name.length > 0 ? name : other;
}

function shown(row: Row, column: string): string {
  const value = row[column];
  return labelOn(row, column) || labelOn(row, `_${column}_value`) || (typeof value === "string" || typeof value === "number" ? String(value) : "");
}
