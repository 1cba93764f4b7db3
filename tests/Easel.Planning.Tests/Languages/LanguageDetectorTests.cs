using Easel.Planning.Language;
using Easel.Planning.Languages;

namespace Easel.Planning.Tests.Languages;

public class LanguageDetectorTests
{
    private static readonly Lexicon English = LexiconBuilder.Build(LanguageVocabulary.Wide);

    [Theory]
    [InlineData("a red car on a street in Los Angeles", null)]
    [InlineData("dog", null)]
    [InlineData("as many dogs as cats", null)]
    [InlineData("red robot, die black cat", null)]
    [InlineData("", null)]
    [InlineData("42 !", null)]
    [InlineData("a sign that says 中文", null)]
    [InlineData("gato negro", "es")]
    [InlineData("un gato negro en la mesa", "es")]
    [InlineData("un chat noir sur la table", "fr")]
    [InlineData("eine schwarze Katze auf dem Tisch", "de")]
    [InlineData("um gato preto em cima da mesa", "pt")]
    [InlineData("un gatto nero sul tavolo", "it")]
    [InlineData("een zwarte kat op de tafel", "nl")]
    [InlineData("czarny kot na stole i pies pod stołem", "pl")]
    [InlineData("czarny kot siedzi na czerwonym krześle", "pl")]
    [InlineData("três balões azuis no céu", "pt")]
    [InlineData("en svart katt på bordet", "sv")]
    [InlineData("чёрная кошка на столе", "ru")]
    [InlineData("чорний кіт на столі та пес під столом", "uk")]
    [InlineData("قطة سوداء على الطاولة", "ar")]
    [InlineData("गुलाबी फूल", "hi")]
    [InlineData("一只黑猫", "zh")]
    [InlineData("一只 cat 和一个 robot", "zh")]
    [InlineData("黒い猫", "ja")]
    [InlineData("검은 고양이", "ko")]
    [InlineData("μια μαύρη γάτα", "el")]
    [InlineData("חתול שחור", "he")]
    [InlineData("แมวดำ", "th")]
    public void Detect_Prompt_GivesItsLanguage(string prompt, string? tag) => Assert.Equal(tag, LanguageDetector.Detect(Tokenizer.Split(prompt, []), English));

    [Fact]
    public void Plan_TraditionalCharacters_AreToldApart() => Assert.Equal("zh-Hant", new Planner(LanguageVocabulary.Wide).Plan("一隻黑貓").Language);
}
