import Localization

extension ReportDocument {
  /// The document with texts in the places that it offers for them, as paragraphs and lists; those
  /// without a place stand at its end, unless it is one page.
  package func holding(_ kept: KeptTexts) -> ReportDocument {
    var open = kept.texts
    var blocks: [Block] = []
    for block in self.blocks {
      if case .keep(let name) = block, let index = open.firstIndex(where: { $0.name == name }) {
        blocks += self.blocks(of: open.remove(at: index))
      } else {
        blocks.append(block)
      }
    }
    if !isOnePage, !open.isEmpty {
      blocks.append(.heading(2, KeptTexts.heading(language)))
      for kept in open {
        blocks.append(.paragraph(Inline(KeptTexts.placeIsGone(kept.name, language))))
        blocks += self.blocks(of: kept)
      }
    }
    var document = self
    document.blocks = blocks
    return document
  }

  /// The names of the texts that the document shows.
  package func names(of kept: KeptTexts) -> [String] {
    kept.texts.map(\.name).filter { !isOnePage || blocks.contains(.keep($0)) }
  }

  private func blocks(of kept: KeptTexts.Kept) -> [Block] {
    let texts = [Block].blocks(ofLines: kept.lines.joined(separator: "\n").withoutForeignMarks)
      .map { block -> Block in
        switch block {
        case .lines(let lines): .lines(lines.map(\.withStrongParts))
        case .list(let items): .list(items.map(\.withStrongParts))
        default: block
        }
      }
    guard let own = kept.language, own != textLanguage else { return texts }
    return [.paragraph(Inline(KeptTexts.otherLanguage(own, language)))] + texts
  }
}

extension Inline {
  /// The text with what stands between two pairs of asterisks emphasised.
  fileprivate var withStrongParts: Inline {
    Inline(
      spans.flatMap { span -> [Span] in
        guard case .text(let text) = span else { return [span] }
        let parts = text.split(separator: "**", omittingEmptySubsequences: false).map(String.init)
        if parts.count.isMultiple(of: 2) { return [span] }
        return parts.enumerated().compactMap { index, part in
          part.isEmpty ? nil : index.isMultiple(of: 2) ? .text(part) : .strong(part)
        }
      })
  }
}
