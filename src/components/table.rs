//! A table, that scrolls sideways on its own where the screen is too narrow for it.

use leptos::prelude::*;

use super::{Paragraph, TextValue};

/// A column of a [`Table`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// What is in it.
    pub header: &'static str,
    /// Whether it holds numbers to compare, which stand at the right.
    pub numeric: bool,
    /// Whether it says what the row is about.
    pub names_row: bool,
    /// Whether what is in it stays on one line where there is room for that.
    pub short: bool,
}

impl Column {
    /// A column of text.
    pub const fn text(header: &'static str) -> Self {
        Self { header, numeric: false, names_row: false, short: false }
    }

    /// A column of numbers.
    pub const fn numeric(header: &'static str) -> Self {
        Self { header, numeric: true, names_row: false, short: false }
    }

    /// A column, not the first, that says what each row is about.
    pub const fn naming_row(header: &'static str) -> Self {
        Self { header, numeric: false, names_row: true, short: false }
    }

    /// A column of texts that are short, as a day or a time: only a small screen breaks them.
    pub const fn short(header: &'static str) -> Self {
        Self { header, numeric: false, names_row: false, short: true }
    }

    fn class(self) -> Option<&'static str> {
        if self.numeric { Some("app-table__number") } else { self.short.then_some("app-table__short") }
    }
}

/// What stands in a cell.
#[derive(Debug, Clone)]
pub enum Cell {
    /// A text.
    Text(TextValue),
    /// A link: text and address.
    Link(TextValue, String),
    /// Nothing to see; what a screen reader says instead.
    Heard(&'static str),
}

/// A table of texts. Who shows other rows in it builds it anew ([`super::anew`]).
#[component]
pub fn Table(
    /// Of the caption; unique on the page.
    id: &'static str,
    /// What the table is about; names it, and the part of the page that scrolls.
    #[prop(into)]
    caption: TextValue,
    /// Its columns, in order.
    columns: &'static [Column],
    /// Its rows: a cell for each column.
    rows: Vec<Vec<TextValue>>,
    /// Whether the first cell of a row says what the row is about.
    #[prop(optional)]
    row_headers: bool,
    /// What is heard where a cell has nothing to see.
    #[prop(optional)]
    empty_cell: &'static str,
    /// What it says without rows.
    empty: &'static str,
) -> impl IntoView {
    let content = |text: TextValue| if text.is_empty() { Cell::Heard(empty_cell) } else { Cell::Text(text) };
    let rows = rows.into_iter().map(|row| row.into_iter().map(content).collect()).collect();
    view! { <TableOf id=id caption=caption columns=columns rows=rows row_headers=row_headers empty=empty /> }
}

/// A table with links in it.
#[component]
pub fn TableOf(
    /// Of the caption; unique on the page.
    id: &'static str,
    /// What the table is about; names it, and the part of the page that scrolls.
    #[prop(into)]
    caption: TextValue,
    /// Its columns, in order.
    columns: &'static [Column],
    /// Its rows: a cell for each column.
    rows: Vec<Vec<Cell>>,
    /// Whether the first cell of a row says what the row is about.
    #[prop(optional)]
    row_headers: bool,
    /// What it says without rows.
    empty: &'static str,
) -> impl IntoView {
    let nothing = rows.is_empty().then(|| view! { <Paragraph text=empty /> });
    let headers = columns.iter().map(|column| {
        view! {
            <th scope="col" class=column.class()>
                {column.header}
            </th>
        }
    });
    let row = |cells: Vec<Cell>| {
        let cells = cells.into_iter().zip(columns).enumerate();
        let cells = cells
            .map(|(place, (content, column))| cell(content, *column, column.names_row || row_headers && place == 0));
        view! { <tr>{cells.collect_view()}</tr> }
    };
    view! {
        <section class="app-table" aria-labelledby=id tabindex="0">
            <table>
                <caption>
                    <span class="app-table__caption" id=id>
                        {caption}
                    </span>
                </caption>
                <thead>
                    <tr>{headers.collect_view()}</tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </section>
        {nothing}
    }
}

fn cell(cell: Cell, column: Column, is_header: bool) -> AnyView {
    let text = match cell {
        Cell::Text(text) => text.into_any(),
        Cell::Link(text, href) => view! {
            <a class="nl-link" href=href>
                {text}
            </a>
        }
        .into_any(),
        Cell::Heard(text) => view! { <span class="app-visually-hidden">{text}</span> }.into_any(),
    };
    if is_header {
        view! {
            <th scope="row" class=column.class()>
                {text}
            </th>
        }
        .into_any()
    } else {
        view! { <td class=column.class()>{text}</td> }.into_any()
    }
}
