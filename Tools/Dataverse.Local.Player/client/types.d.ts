/** What the server says about the organization: see the records of the same names in Definitions. */
export interface App {
  readonly uniqueName: string;
  readonly name: string;
  readonly siteMap: string;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Organization {
  readonly apps: readonly App[];
  readonly people: readonly Person[];
  /** Names of the web resources that hold texts. */
  readonly texts: readonly string[];
  readonly dashboards: readonly { readonly id: string; readonly name: string }[];
}

export interface Dashboard {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly xml: string;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isDefault: boolean;
  readonly data: string;
  readonly presentation: string;
}

/** A tile with its place among the rows of its section; both count from 1. */
export interface Tile {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** One condition of FetchXML; without values the operator needs none. */
export interface Condition {
  readonly attribute: string;
  readonly operator: string;
  readonly value?: string;
}

export interface ChartSeries {
  readonly name: string;
  /** Column, Bar, Line, Pie and so on, as the chart's XML calls it, without Stacked and 100. */
  readonly kind: string;
  readonly color: string;
  readonly isShown: boolean;
  /** One for each category; null where there is none. */
  readonly points: readonly ({ readonly value: number; readonly text: string } | null)[];
}

/** What a chart shows, ready to be drawn. */
export interface ChartPicture {
  readonly title: string;
  readonly isStacked: boolean;
  /** Stacks are filled up to a hundred percent. */
  readonly isShare: boolean;
  readonly categories: readonly { readonly label: string; readonly conditions: readonly Condition[] | null }[];
  readonly series: readonly ChartSeries[];
}

export interface Column {
  readonly name: string;
  readonly type: string;
  readonly label: string;
  readonly required: string;
  readonly canCreate: boolean;
  readonly canUpdate: boolean;
  readonly maxLength?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly precision?: number | null;
  readonly dateOnly?: boolean | null;
  readonly options?: readonly { readonly value: number; readonly label: string }[] | null;
  readonly targets?: readonly { readonly table: string; readonly navigation: string }[] | null;
}

export interface View {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly isDefault: boolean;
  readonly fetch: string;
  readonly layout: string;
}

export interface Table {
  readonly name: string;
  readonly entitySet: string;
  readonly label: string;
  readonly pluralLabel: string;
  readonly id: string;
  readonly primaryName: string | null;
  readonly columns: Readonly<Record<string, Column>>;
  readonly children: readonly { readonly relationship: string; readonly table: string; readonly column: string }[];
  readonly forms: readonly { readonly id: string; readonly name: string; readonly type: number; readonly xml: string }[];
  readonly views: readonly View[];
  readonly charts: readonly Chart[];
  readonly ribbons: readonly string[];
}

export type Row = Record<string, unknown>;

export interface LookupValue {
  id: string;
  name: string;
  entityType: string;
}

/** A control as the form's XML places it. */
export interface PlacedControl {
  readonly id: string;
  readonly classId: string;
  readonly column: string;
  readonly disabled: boolean;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Cell {
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  readonly span: number;
  readonly rows: number;
  readonly control: PlacedControl | null;
}

export interface Section {
  readonly name: string;
  readonly label: string;
  readonly showLabel: boolean;
  readonly visible: boolean;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly visible: boolean;
  readonly columns: readonly { readonly width: string; readonly sections: readonly Section[] }[];
}

export interface Handler {
  readonly event: string;
  readonly column: string;
  readonly functionName: string;
  readonly library: string;
  readonly passContext: boolean;
  readonly parameters: string;
}

export interface FormDefinition {
  readonly tabs: readonly Tab[];
  readonly header: readonly Cell[];
  readonly libraries: readonly string[];
  readonly handlers: readonly Handler[];
}

/** Where a command bar stands, and what its commands are given. */
export interface CommandPlace {
  readonly name: "Form" | "HomepageGrid" | "SubGrid";
  readonly primaryControl: unknown;
  readonly selectedControl: unknown;
  readonly selectedIds: () => readonly string[];
  readonly isExisting: boolean;
}
