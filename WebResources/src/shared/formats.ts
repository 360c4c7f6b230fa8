/** Formatters are dear to make and are wanted every second: each is made once. */
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

/** `unit` is one of ECMAScript's simple units, such as minute. */
export function unitFormat(locale: string, unit: string, unitDisplay: "short" | "long"): Intl.NumberFormat {
  return once(`${unitDisplay} ${unit} ${locale}`, () => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay }));
}

export function amountFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

function once<Format extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => Format): Format {
  const format = (made.get(key) as Format | undefined) ?? make();
  made.set(key, format);
  return format;
}
