namespace Easel.Typography.Tests.Fonts;

public sealed class FontLibraryTests
{
    [Fact]
    public void Catalogue_EveryFile_IsInstalledAndNoneIsLeftOver()
    {
        string[] named = [.. FontCatalogue.Families.Concat(FontCatalogue.Fallbacks.SelectMany(f => f.Families)).SelectMany(f => f.Faces).Select(f => f.File).Distinct().Order(StringComparer.Ordinal)];
        string[] installed = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "assets", "fonts"))
            .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(named, installed);
    }

    [Fact]
    public void Families_EveryRole_HasOneWithMoods()
    {
        foreach (FontRole role in Enum.GetValues<FontRole>())
        {
            Assert.Contains(FontLibrary.Default.Families, f => f.Role == role && !f.Moods.IsEmpty);
        }
    }

    [Theory]
    [InlineData(FontRole.Display, "western", "Rye")]
    [InlineData(FontRole.Display, "futuristic", "Orbitron")]
    [InlineData(FontRole.Script, "wedding", "Great Vibes")]
    [InlineData(FontRole.Mono, "typewriter", "Special Elite")]
    [InlineData(FontRole.Display, "nothing known", "Playfair Display")]
    public void Choose_Mood_GivesTheFamilyOfThatCharacter(FontRole role, string mood, string family) =>
        Assert.Equal(family, FontLibrary.Default.Choose(role, [mood])!.Name);

    [Fact]
    public void Choose_TextThatAFamilyLacks_PrefersOneThatHasIt() =>
        Assert.Equal("Special Elite", FontLibrary.Default.Choose(FontRole.Mono, ["typewriter"], "Hello")!.Name == "Special Elite"
            && FontLibrary.Default.Choose(FontRole.Mono, ["typewriter"], "Привет")!.Name == "JetBrains Mono" ? "Special Elite" : "");

    [Theory]
    [InlineData("直接", "zh-Hans", FontRole.Sans, 400, "NotoSansHans-Regular")]
    [InlineData("直接", "zh-Hans", FontRole.Sans, 700, "NotoSansHans-Bold")]
    [InlineData("直接", "zh-Hant", FontRole.Sans, 400, "ChocolateClassicalSans_400Regular")]
    [InlineData("直接", "zh-Hant", FontRole.Sans, 700, "ChocolateClassicalSans_400Regular+bold")]
    [InlineData("直接", "ja", FontRole.Sans, 700, "ZenKakuGothicNew_700Bold")]
    [InlineData("直接", "ja", FontRole.Display, 900, "DelaGothicOne_400Regular")]
    [InlineData("한글", "ko", FontRole.Serif, 400, "NanumMyeongjo_400Regular")]
    [InlineData("اردو", "ur", FontRole.Sans, 400, "NotoNastaliqUrdu_400Regular")]
    [InlineData("عربي", "ar", FontRole.Serif, 400, "NotoNaskhArabic_400Regular")]
    [InlineData("ไทย", "th", FontRole.Serif, 700, "NotoSansThai_700Bold")]
    [InlineData("直接", "ja", FontRole.Capitals, 400, "ZenKakuGothicNew_700Bold")]
    [InlineData("∮", null, FontRole.Sans, 400, "NotoSansMath_400Regular")]
    public void Layout_LanguageAndRole_ChooseTheFace(string text, string? language, FontRole role, int weight, string file)
    {
        var style = new TextStyle { Role = role, Weight = weight, Language = language };
        Assert.Equal(file, TextLayout.Layout(text, style, new TextBox(0, 0, 9, 9)).Lines[0].Glyphs[0].Font);
    }

    [Theory]
    [InlineData("骨头和门", "NotoSansHans-Regular")]
    [InlineData("骨頭和門", "ChocolateClassicalSans_400Regular")]
    [InlineData("骨と門の話", "ZenKakuGothicNew_400Regular")]
    [InlineData("خوبصورت ہے", "NotoNastaliqUrdu_400Regular")]
    [InlineData("زبان فارسی گل", "NotoSansArabic_400Regular")]
    public void Layout_LanguageUntold_IsGuessedFromItsLetters(string text, string file) =>
        Assert.Equal(file, TextLayout.Layout(text, new TextStyle(), new TextBox(0, 0, 9, 9)).Lines[0].Glyphs[0].Font);

    [Fact]
    public void Layout_FamilyByName_IsUsedBeforeTheRole()
    {
        var style = new TextStyle { Role = FontRole.Sans, Family = "lobster" };
        Assert.Equal("Lobster_400Regular", TextLayout.Layout("Diner", style, new TextBox(0, 0, 9, 9)).Lines[0].Glyphs[0].Font);
    }

    [Fact]
    public void SystemFonts_Character_IsFoundInTheFirstFileThatHasIt()
    {
        var fonts = new SystemFonts([Path.Combine(AppContext.BaseDirectory, "assets", "fonts"), "no-such-folder"]);
        Assert.Equal("system:NotoSansGeorgian_400Regular", fonts.Find("ქ")!.Name);
        Assert.Null(fonts.Find("\U00012000"));
    }

    [Fact]
    public void Layout_Capitals_SpacedOnlyWhereLettersDoNotJoin()
    {
        float Width(string text, float spacing) =>
            TextLayout.Layout(text, new TextStyle { LetterSpacing = spacing }, new TextBox(0, 0, 50, 3)).Bounds.Width;
        Assert.Equal(Width("OPEN", 0) + 0.3f, Width("OPEN", 0.1f), 0.03f);
        Assert.Equal(Width("مفتوح", 0), Width("مفتوح", 0.1f));
        Assert.Equal(Width("नमस्ते", 0), Width("नमस्ते", 0.1f));
    }
}
