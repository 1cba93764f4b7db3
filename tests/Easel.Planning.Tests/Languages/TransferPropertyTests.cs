using System.Diagnostics.CodeAnalysis;
using CsCheck;
using Easel.Planning.Language;
using Easel.Planning.Languages;

namespace Easel.Planning.Tests.Languages;

/// <summary>What holds for any prompt in any language or none.</summary>
public class TransferPropertyTests
{
    private static readonly Planner Planner = new(LanguageVocabulary.Wide);
    private static readonly Lexicon English = LexiconBuilder.Build(LanguageVocabulary.Wide);

    /// <summary>Words of many languages, grammar among them, and what breaks programs: marks of direction, piles of accents, half characters.</summary>
    private static readonly string[] Stock =
    [
        "un", "gato", "negro", "y", "de", "madera", "con", "sin", "sobre", "la", "mesa", ",", ".", "que", "hay", "dos", "der", "auf", "Holztisch", "sitzt", "ein",
        "一只", "黑猫", "坐在", "的", "和", "有", "在", "上", "没有", "写着", "「営業中」", "“关”", "猫", "が", "を", "に", "の", "と", "座っている", "二匹", "ある", "いない",
        "고양이", "두", "마리", "가", "의자", "위에", "앉아", "있는", "кошка", "сидит", "на", "столе", "две", "без", "قط", "و", "ال", "على", "طاولة", "بدون",
        "एक", "बिल्ली", "पर", "बैठी", "के", "नीचे", "का", "และ", "แมว", "γάτα", "חתול", "\u202e", "\u200f", "\u200d", "\u200b", "z̴̡̛a̸l̵g̶o̷", "\ud83d", "👩‍🚒", "🐕", "l'", "d'un",
        "«OUI»", "『x』", "《y》", "3匹", "红色T恤", "a", "the", "cat", "\"", "ـ", "ﷺ", "Ⅷ", "９", "٣", "ﾈｺ", "e\u0301\u0301\u0301",
    ];

    private static readonly Gen<string> Salad = Gen.Select(Gen.Int[0, Stock.Length - 1].Array[0, 50], Gen.Bool)
        .Select((indices, spaced) => string.Join(spaced ? " " : "", indices.Select(i => Stock[i])));

    [Fact]
    public void Plan_AnyPrompt_IsConsistent() => Gen.OneOf(Salad, Gen.String[0, 200]).Sample(
        prompt =>
        {
            Plan plan = Planner.Plan(prompt);
            Assert.All(plan.NotUnderstood, w => Assert.Contains(w, prompt, StringComparison.Ordinal));
            Assert.All(plan.Elements, e => Assert.Contains(e.Words, prompt, StringComparison.Ordinal));
            Assert.All(plan.Texts, t => Assert.Contains(t.Content, prompt, StringComparison.Ordinal));
        },
        iter: 4000);

    /// <summary>Every lexeme refers to tokens that exist, and every token lies in the prompt, in order.</summary>
    [Fact]
    public void Of_AnyPrompt_RefersToItsTokens() => Salad.Sample(
        prompt =>
        {
            if (Transfer.Of(Tokenizer.Split(prompt, QuotedText.Find(prompt)), English) is not { } transfer)
            {
                return;
            }

            Assert.All(transfer.Lexemes, l => Assert.True(l.First >= 0 && l.Count >= 0 && l.First + l.Count <= transfer.Tokens.Count));
            int end = 0;
            foreach (Token token in transfer.Tokens)
            {
                Assert.True(token.Start >= end && token.End <= prompt.Length);
                end = token.End;
            }
        },
        iter: 3000);

    [Fact]
    public void Find_AnyQuotation_IsKeptExactly() => Gen.Select(Gen.Int[0, Marks.Length - 1], Gen.Int[0, Stock.Length - 1].Array[1, 6]).Sample(
        (marks, indices) =>
        {
            string content = string.Concat(indices.Select(i => Stock[i]).Where(w => !w.Any(c => string.Concat(Marks).Contains(c)) && w != ",")) + "x";
            QuotedText quote = Assert.Single(QuotedText.Find($"猫 {Marks[marks][0]}{content}{Marks[marks][1]} 猫"));
            Assert.Equal(content, quote.Content);
        },
        iter: 1000);

    [SuppressMessage("Performance", "CA1825", Justification = "A list of pairs.")]
    private static readonly string[] Marks = ["“”", "„“", "„”", "«»", "»«", "「」", "『』", "《》", "〈〉", "｢｣", "〝〟", "＂＂", "‹›", "\"\""];

    [Theory]
    [InlineData("猫")]
    [InlineData("的")]
    [InlineData("一只坐在")]
    [InlineData("和")]
    [InlineData("桌子上有")]
    [InlineData("の上に")]
    [InlineData("猫と")]
    [InlineData("走る")]
    [InlineData("고양이")]
    [InlineData("고양이가 ")]
    [InlineData("والقطة ")]
    [InlineData("ووووو")]
    [InlineData("el gato de ")]
    [InlineData("Holz")]
    [InlineData("ssssssss")]
    [InlineData("auf dem Tisch ")]
    [InlineData("кошка и ")]
    [InlineData("बिल्ली के ")]
    [InlineData("a\u0301\u0301\u0301\u0301")]
    [InlineData("\u202eقط\u202c ")]
    [InlineData("「")]
    [InlineData("l'un ")]
    [InlineData("แมว")]
    [InlineData("猫cat3")]
    public void Plan_LongestRepetition_IsRead(string unit)
    {
        string prompt = "gato una 猫 " + string.Concat(Enumerable.Repeat(unit, Planner.MaximumPromptLength / unit.Length));

        Plan plan = Planner.Plan(prompt);

        Assert.True(plan.Elements.Length <= 48);
    }
}
