/// The style sheet of an HTML report: light and dark, phone and paper.
enum HTMLStyle {
  static let sheet: MarkupWriter.Raw = """
    :root {
      --paper: #ffffff; --ink: #14171c; --soft: #424a55; --line: #b9c0ca; --shade: #f4f6f9;
      --link: #24508a;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15181d; --ink: #eef1f5; --soft: #b9c1cc; --line: #566070; --shade: #1d222a;
        --link: #8fbaf3;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
    body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.5rem clamp(0.8rem, 3vw, 2rem) 3rem; }
    h1, h2, h3, p, li, th, td, figcaption { unicode-bidi: plaintext; }
    h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 0.5rem; }
    h2 { font-size: 1.35rem; line-height: 1.25; margin: 2rem 0 0.6rem; padding-top: 0.6rem;
      border-top: 2px solid var(--line); }
    h3 { font-size: 1.1rem; line-height: 1.3; margin: 1.4rem 0 0.5rem; }
    p, ul { margin: 0.5rem 0; max-width: 46rem; }
    ul { padding: 0 1.3rem; }
    li { margin: 0.3rem 0; }
    h1 + p { color: var(--soft); }
    a { color: var(--link); }
    a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    code { font: 0.9em ui-monospace, monospace; background: var(--shade); padding: 0.1em 0.3em;
      border-radius: 3px; }
    nav ul { columns: 2; padding: 0; list-style: none; }
    nav li { margin: 0; padding: 0.15rem 0; break-inside: avoid; }
    table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; font-size: 0.95rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    th, td { text-align: start; vertical-align: top; padding: 0.4rem 0.6rem;
      border-bottom: 1px solid var(--line); }
    th:first-child, td:first-child { padding-left: 0; }
    thead th, thead td { color: var(--soft); font-weight: 600; vertical-align: bottom; }
    tbody th { font-weight: inherit; }
    .number { text-align: end; font-variant-numeric: tabular-nums; }
    td.number, .first .number { white-space: nowrap; }
    .meter { display: block; width: 7rem; height: 0.75rem; margin-top: 0.4rem; }
    .box { display: inline-block; width: 1em; height: 1em; border: 1.5px solid var(--soft);
      border-radius: 2px; vertical-align: -0.1em; }
    figure { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 2rem; margin: 1rem 0; }
    figure svg { direction: ltr; width: 28rem; max-width: 100%; height: auto; }
    figure svg.narrow, .pair figure svg.narrow { width: 20rem; }
    figure svg.wide { width: 46rem; }
    figcaption:empty { display: none; }
    figcaption { flex: 1 1 14rem; color: var(--soft); font-size: 0.9rem; }
    .pair { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 2rem;
      align-items: start; margin: 1rem 0; }
    .pair figure { display: contents; }
    .pair figure svg { grid-row: 1 / span 2; width: 23rem; }
    .pair figcaption { grid-column: 2; grid-row: 2; margin-top: 0.8rem; }
    .pair table { grid-column: 2; grid-row: 1; margin: 0; }
    @media screen and (max-width: 60rem) {
      .pair { display: block; }
      .pair figure svg { width: 28rem; }
      .pair table { margin-top: 0.8rem; }
    }
    @media screen and (max-width: 44rem) {
      nav ul { columns: 1; }
      figcaption { flex-basis: 100%; }
      .wide, .wide tbody, .wide tr, .wide th, .wide td { display: block; }
      .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .wide tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
      .wide th, .wide td { border: 0; padding: 0.1rem 0; text-align: start; }
      .wide tbody th { font-weight: 600; }
      .wide td.number { display: inline-block; margin-right: 1rem; }
      .wide td:empty { display: none; }
      .wide td:first-child:not([data-label]), .wide td:first-child + th { display: inline; }
      .wide td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); }
      :lang(fr) .wide td[data-label]::before { content: attr(data-label) "\\a0: "; }
    }
    @media print {
      @page { size: A4; margin: 10mm 14mm; }
      html { font-size: 8.3pt; }
      body { line-height: 1.25; }
      main { max-width: none; padding: 0; }
      h1 { font-size: 1.6rem; }
      h2 {
        font-size: 1.2rem; margin: 0.7rem 0 0.2rem; padding-top: 0.25rem; border-top-width: 1px;
      }
      p, ul { max-width: none; margin: 0.3rem 0; }
      li { margin: 0.15rem 0; }
      th, td { padding: 0.16rem 0.5rem; }
      table { margin: 0.4rem 0; }
      a { color: inherit; text-decoration: none; }
      h2, h3 { break-after: avoid; }
      tr, li, figure, p, .pair { break-inside: avoid; }
      thead { display: table-header-group; }
      nav { display: none; }
      .first { break-after: page; }
      figure { margin: 0.4rem 0; gap: 0.2rem 1.2rem; }
      figure svg { width: 19rem; }
      .pair { margin: 0.4rem 0; gap: 0 1.2rem; }
      .pair figure svg { width: 17rem; }
      .pair figcaption { margin-top: 0.3rem; }
      h3 { margin: 0.5rem 0 0.2rem; }
      .meter { width: 5rem; margin-top: 0.2rem; }
      .first .pair { margin: 0.2rem 0; }
      .first h2 { margin-top: 0.4rem; }
      .first th, .first td { padding-block: 0.08rem; }
      .first table { margin: 0.2rem 0; }
      .first section > .short { margin: 0.2rem 0; }
      figure svg.narrow, .pair figure svg.narrow { width: 14rem; }
    }

    """
}
