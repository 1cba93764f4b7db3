namespace Easel.Typography.Paragraphs;

/// <summary>A piece of text that is never broken.</summary>
/// <param name="Start">First char.</param>
/// <param name="End">One past the last char, trailing white space left out.</param>
/// <param name="EndsParagraph">True when a line must end after it.</param>
/// <param name="TakesHyphen">True when a line that ends after it shows a hyphen.</param>
/// <param name="IsWithinPhrase">True when a line that ends after it may divide a word or phrase that reads better whole.</param>
internal readonly record struct LinePiece(int Start, int End, bool EndsParagraph, bool TakesHyphen, bool IsWithinPhrase);
