using Easel.Typography.Paragraphs;

namespace Easel.Typography.Tests.Paragraphs;

public sealed class WordSegmenterTests
{
    [Theory]
    [InlineData("สวัสดีชาวโลก", "สวัสดี|ชาว|โลก")]
    [InlineData("ภาษาไทยสวยงาม", "ภาษา|ไทย|สวยงาม")]
    [InlineData("ฉันรักประเทศไทย", "ฉัน|รัก|ประเทศไทย")]
    [InlineData("ສະບາຍດີ", "ສະບາຍດີ")]
    [InlineData("ខ្ញុំស្រឡាញ់ភាសាខ្មែរ", "ខ្ញុំ|ស្រឡាញ់|ភាសាខ្មែរ")]
    [InlineData("ไทย123ไทย", "ไทย123ไทย")]
    public void Boundaries_TextWithoutSpaces_AreThoseOfItsWords(string text, string words)
    {
        int at = 0;
        var cut = new List<string>();
        foreach (int boundary in WordSegmenter.Boundaries(text).Order().Append(text.Length))
        {
            cut.Add(text[at..boundary]);
            at = boundary;
        }

        Assert.Equal(words, string.Join('|', cut));
    }

    [Fact]
    public void Boundaries_LettersOfNoWord_AreNotTorn() => Assert.Empty(WordSegmenter.Boundaries("ฎฏฐฎฏฐ"));
}
