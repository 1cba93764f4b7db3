using Easel.Catalogue.People;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.People;

public sealed class OutfitTests
{
    /// <summary>Coarse enough to build in a blink.</summary>
    private const float Coarse = 0.03f;

    private static readonly CatalogueEntry _person = Catalogue.Default.FindObject("person")!;

    private static Model Build(string words, Wishes? wishes = null, uint seed = 1) =>
        _person.Build(new BuildRequest(new RandomStream(seed), (wishes ?? Wishes.None) with { Words = [.. words.Split('|')] }, Coarse));

    /// <summary>Every seventh role: enough to meet each kind of garment, and quick.</summary>
    public static TheoryData<string> SomeRoles => [.. OutfitTable.Roles.Where((_, i) => i % 7 == 1).Select(r => r.Words.First())];

    [Fact]
    public void Tables_HaveMoreThanAHundredRolesAndFortyGarments_EachWordOnce()
    {
        Assert.True(OutfitTable.Roles.Length > 100);
        Assert.True(OutfitTable.Garments.Length > 40);
        string[] garments = [.. OutfitTable.Garments.SelectMany(r => r.Words)];
        Assert.Equal(garments.Length, garments.Distinct().Count());

        // A role may stand twice only where women and men have clothes of their own.
        Assert.All(OutfitTable.Roles.SelectMany(r => r.Words.Select(w => (Word: w, r.Sex))).GroupBy(p => p), g => Assert.Single(g));
    }

    [Theory]
    [MemberData(nameof(SomeRoles))]
    public void Build_Role_IsWholeAndStandsOnTheGround(string role)
    {
        Model model = Build(role);
        Assert.NotEmpty(model.Parts);
        Assert.InRange(model.Bounds.Min.Y, -0.03f, 0.03f);

        // A mermaid has nothing to stand on: she sits, as high as others do on the ground.
        Assert.InRange(model.Bounds.Size.Y, role == "mermaid" ? 0.8f : 1.0f, 2.5f);
    }

    [Theory]
    [InlineData("knight", "armor")]
    [InlineData("knight", "shield")]
    [InlineData("angel", "feathers")]
    [InlineData("angel", "halo")]
    [InlineData("fairy", "wings")]
    [InlineData("superhero", "cape")]
    [InlineData("superhero", "mask")]
    [InlineData("viking", "horns")]
    [InlineData("samurai", "crest")]
    [InlineData("construction worker", "vest")]
    [InlineData("boxer", "gloves")]
    [InlineData("student", "backpack")]
    [InlineData("bride", "veil")]
    [InlineData("pharaoh", "nemes")]
    public void Build_Role_WearsWhatIsTypicalOfIt(string role, string part) =>
        Assert.Contains(Build(role).Parts, p => p.Material.Name == part);

    [Theory]
    [InlineData("woman|kimono", "obi")]
    [InlineData("man|tuxedo", "bow")]
    [InlineData("woman|hijab", "scarf")]
    [InlineData("man|sunglasses", "lens")]
    [InlineData("woman|sari", "drape")]
    [InlineData("man|vest", "vest")]
    public void Build_NamedGarment_IsWorn(string words, string part) =>
        Assert.Contains(Build(words).Parts, p => p.Material.Name == part);

    [Theory]
    [InlineData("kimono", "coat")]
    [InlineData("cape", "cape")]
    [InlineData("hoodie", "shirt")]
    [InlineData("beret", "hat")]
    public void Build_GarmentWithAColor_HasIt(string garment, string part)
    {
        LinearRgb color = LinearRgb.FromHex("#2a8a4a");
        Model model = Build("woman", new Wishes { PartColors = Wishes.None.PartColors.Add(garment, color) });
        Assert.Contains(model.Parts, p => p.Material.Name == part && p.Material.BaseColor == color);
    }

    [Fact]
    public void Build_LongerRole_CountsBeforeTheShorterWordInIt()
    {
        // A Roman soldier is no soldier of today.
        Model model = Build("roman soldier|roman|soldier");
        Assert.Contains(model.Parts, p => p.Material.Name == "crest");
    }

    [Theory]
    [InlineData("queen", "crown", "beard")]
    [InlineData("firewoman", "hat", "beard")]
    public void Build_RoleOfWomen_IsAWoman(string role, string has, string hasNot)
    {
        for (uint seed = 1; seed < 5; seed++)
        {
            Model model = Build(role, seed: seed);
            Assert.Contains(model.Parts, p => p.Material.Name == has);
            Assert.DoesNotContain(model.Parts, p => p.Material.Name == hasNot);
        }
    }

    [Fact]
    public void Item_UnknownKind_IsRefused() => Assert.Throws<FormatException>(() => new OutfitItem("hat", "saucepan", null).On(new Outfit()));
}
