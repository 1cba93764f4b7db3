using Easel.Planning.Language;
using Easel.Planning.Languages.Ordering;

namespace Easel.Planning.Languages;

/// <summary>
/// Turns a prompt in any language into the lexemes of an English one, which the grammar then reads: words are looked up, and put into
/// English order. It is no translation for readers: only what can be shown needs to come out right.
/// </summary>
/// <param name="Tag">BCP-47 tag of the language.</param>
/// <param name="Lexemes">English lexemes in English order.</param>
/// <param name="Tokens">The words of the prompt that the lexemes refer to.</param>
internal sealed record Transfer(string Tag, List<Lexeme> Lexemes, List<Token> Tokens)
{
    /// <summary>Transfers a prompt; null when it is English.</summary>
    /// <param name="tokens">The prompt, cut at spaces and marks.</param>
    /// <param name="lexicon">English.</param>
    /// <param name="whole">What tells the language: the whole prompt where only a part of it is transferred.</param>
    public static Transfer? Of(List<Token> tokens, Lexicon lexicon, List<Token>? whole = null)
    {
        if (LanguageDetector.Detect(whole ?? tokens, lexicon) is not { } tag)
        {
            return null;
        }

        LanguageTable table = LanguageTable.Of(tag);
        (List<Word> words, List<Token> cut) = Segmenter.Read(table, lexicon, tokens);
        List<Word> ordered = table.Traits.Order switch
        {
            WordOrder.Final => new HeadFinalOrder(lexicon).Order(words),
            WordOrder.Chinese => new ChineseOrder(lexicon).Order(words),
            _ => new HeadInitialOrder(lexicon, table).Order(words),
        };
        List<Lexeme> lexemes = EnglishReading.Read(ordered, lexicon);
        EnglishReading.MarkGrammar(words, cut);
        bool isTraditional = tag == "zh" && tokens.Exists(t => t.Kind == TokenKind.Word && table.List.HasVariants(t.Lower));
        return new Transfer(isTraditional ? "zh-Hant" : tag, lexemes, cut);
    }
}
