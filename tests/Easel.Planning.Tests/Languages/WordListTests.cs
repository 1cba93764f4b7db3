using Easel.Planning.Grammar;
using Easel.Planning.Language;
using Easel.Planning.Languages;

namespace Easel.Planning.Tests.Languages;

/// <summary>The word lists of languages say what they are meant to.</summary>
public class WordListTests
{
    private static readonly Lexicon English = LexiconBuilder.Build(LanguageVocabulary.Wide);

    public static TheoryData<string> Tags => [.. LanguageTraits.All.Where(t => t.HasData).Select(t => t.Tag)];

    /// <summary>English that leads to nothing would make words vanish: what is neither a thing nor an adjective must be a word of the English lists.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void Read_ListOfLanguage_IsKnownEnglish(string tag)
    {
        IEnumerable<string> unknown = WordList.Read(tag).Entries
            .Where(e => e.Entry.Role is Role.Count or Role.Relation or Role.Global or Role.Verb)
            .Select(e => e.Entry.Gloss).Distinct()
            .Where(g => English.Read(Tokenizer.Split(g, [])).Exists(l => l.IsUnknown && WordAccount.IsContent(new Token(TokenKind.Word, 0, 0, l.Key, false))));

        Assert.True(!unknown.Any(), string.Join("; ", unknown));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Read_ListOfLanguage_HasAllSections(string tag)
    {
        Role[] roles = [.. WordList.Read(tag).Entries.Select(e => e.Entry.Role!.Value).Distinct()];

        Assert.Superset(new HashSet<Role> { Role.Noun, Role.Modifier, Role.Count, Role.Verb, Role.Relation, Role.Global }, roles.ToHashSet());
    }

    [Fact]
    public void Traits_Tags_AreDifferent() => Assert.Equal(LanguageTraits.All.Length, LanguageTraits.All.DistinctBy(t => t.Tag).Count());

    [Theory]
    [InlineData("Árbol", "arbol")]
    [InlineData("Straße", "strasse")]
    [InlineData("ёлка", "елка")]
    [InlineData("كِتَابٌ", "كتاب")]
    [InlineData("ベッド", "ベッド")]
    [InlineData("ガラス", "ガラス")]
    [InlineData("Ｔシャツ", "tシャツ")]
    [InlineData("गुब्बारे", "गुब्बारे")]
    [InlineData("\ud800x", "\ud800x")]
    public void Fold_Word_LeavesOutAccentsButNoLetters(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    [Theory]
    [InlineData("٣", "3")]
    [InlineData("१२", "12")]
    [InlineData("７", "7")]
    [InlineData("x", null)]
    [InlineData("12345678901", null)]
    public void Digits_OfAnyScript_AreRead(string text, string? digits) => Assert.Equal(digits, Folding.Digits(text));
}
