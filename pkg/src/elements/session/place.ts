// Where rows are kept, and what may become of it. Apart from the database, whose types speak of a library's.

export type RowKey = [store: string, guide: string, id: string];
export type Place = [store: string, guide: string];

/**
 * What has become of the database: a connection was lost though nobody asked for it, everything was erased, it can be
 * opened after all, or the page is back after a time in which it could hear nothing.
 */
export type DatabaseNews = "lost" | "erased" | "ready" | "woken";
