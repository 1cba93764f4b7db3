using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.People;

public sealed class PersonTests
{
    /// <summary>Coarse enough to build in a blink.</summary>
    private const float Coarse = 0.02f;

    private static readonly CatalogueEntry _person = Catalogue.Default.FindObject("person")!;

    private static Model Build(string words, string? pose = null, uint seed = 1, Wishes? wishes = null) => _person.Build(
        new BuildRequest(new RandomStream(seed), (wishes ?? Wishes.None) with { Words = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)], Pose = pose }, Coarse));

    [Fact]
    public void Info_EveryNameButTheFirst_IsAlsoAWord()
    {
        Assert.Equal("person", _person.Info.Names[0]);
        Assert.All(_person.Info.Names.Skip(1), name => Assert.Contains(name, _person.Info.Words));
    }

    [Theory]
    [InlineData("man", 1.55f, 1.95f)]
    [InlineData("woman", 1.50f, 1.90f)]
    [InlineData("boy", 1.0f, 1.35f)]
    [InlineData("girl", 1.0f, 1.35f)]
    [InlineData("baby", 0.42f, 0.75f)]
    public void Build_Standing_HasHeightOfItsKindAndStandsOnTheGround(string kind, float least, float most)
    {
        for (uint seed = 1; seed <= 3; seed++)
        {
            Model model = Build(kind, seed: seed);
            Assert.InRange(model.Bounds.Size.Y, least, most);
            Assert.InRange(model.Bounds.Min.Y, -0.02f, 0.02f);
        }
    }

    [Theory]
    [InlineData("walk")]
    [InlineData("run")]
    [InlineData("sit")]
    [InlineData("wave")]
    [InlineData("point")]
    [InlineData("read")]
    [InlineData("hold")]
    [InlineData("dance")]
    [InlineData("jump")]
    public void Build_AnyPose_OffersAGripNearTheBody(string pose)
    {
        foreach (string kind in (string[])["woman", "boy"])
        {
            Model model = Build(kind, pose);
            TaggedSurface grip = Assert.Single(model.Surfaces, s => s.Tag == SurfaceTag.Grip);
            Vector3 outside = Vector3.Max(model.Bounds.Min - grip.Center, grip.Center - model.Bounds.Max);
            Assert.True(MathF.Max(outside.X, MathF.Max(outside.Y, outside.Z)) < 0.06f);
            Assert.Equal(1, grip.Normal.Length(), 3);
        }
    }

    [Fact]
    public void Build_Sitting_HasItsKneesAtChairHeight()
    {
        Model standing = Build("man"), sitting = Build("man", "sit");
        Assert.InRange(standing.Bounds.Size.Y - sitting.Bounds.Size.Y, 0.25f, 0.5f);
        Assert.True(sitting.Bounds.Max.Z > standing.Bounds.Max.Z + 0.1f);
    }

    [Theory]
    [InlineData("dress", "woman", "#c8202c")]
    [InlineData("coat", "man", "#2f6f4a")]
    [InlineData("suit", "man", "#303440")]
    public void Build_ColoredGarment_HasThatColor(string part, string words, string hex)
    {
        LinearRgb color = LinearRgb.FromHex(hex);
        var wishes = new Wishes { PartColors = Wishes.None.PartColors.Add(part, color) };
        Model model = Build(words, wishes: wishes);
        Assert.Contains(model.Parts, p => p.Material.BaseColor == color);
    }

    [Fact]
    public void Build_FirstColor_ColorsTheMainGarment()
    {
        LinearRgb green = LinearRgb.FromHex("#3a9a50");
        Model model = Build("man", wishes: new Wishes { Colors = [green] });
        Assert.Contains(model.Parts, p => p.Material.BaseColor == green);
    }

    [Theory]
    [InlineData("walk")]
    [InlineData("wave")]
    [InlineData("hold")]
    public void Build_OnFoot_StandsOnTheGround(string pose)
    {
        foreach (string kind in (string[])["man", "woman", "girl"])
        {
            Assert.InRange(Build(kind, pose).Bounds.Min.Y, -0.02f, 0.02f);
        }
    }

    [Theory]
    [InlineData("man", "suit")]
    [InlineData("woman", "dress")]
    [InlineData("farmer", "shirt")]
    public void Build_Clothes_HaveNormalsOnTheOuterSideOfTheirTriangles(string words, string part)
    {
        var wishes = new Wishes { PartColors = Wishes.None.PartColors.Add(part, LinearRgb.FromHex("#3a5a9a")) };
        foreach (Part garment in Build(words, wishes: wishes).Parts.Where(p => p.Material.Name is "shirt" or "jacket" or "trousers" or "dress" or "shoes" or "skin"))
        {
            int agreeing = 0;
            for (int i = 0; i < garment.Mesh.Indices.Length; i += 3)
            {
                (int a, int b, int c) = (garment.Mesh.Indices[i], garment.Mesh.Indices[i + 1], garment.Mesh.Indices[i + 2]);
                Vector3 face = Vector3.Cross(garment.Mesh.Positions[b] - garment.Mesh.Positions[a], garment.Mesh.Positions[c] - garment.Mesh.Positions[a]);
                agreeing += Vector3.Dot(face, garment.Mesh.Normals[a] + garment.Mesh.Normals[b] + garment.Mesh.Normals[c]) >= 0 ? 1 : 0;
            }

            // Coarse hems turn round within a cell or two, where both sides share a normal.
            Assert.True(agreeing > 0.95f * garment.Mesh.TriangleCount, $"{garment.Material.Name}: {agreeing} of {garment.Mesh.TriangleCount}");
        }
    }

    [Theory]
    [InlineData("chef")]
    [InlineData("astronaut")]
    [InlineData("wizard")]
    [InlineData("pirate")]
    [InlineData("firefighter")]
    [InlineData("queen")]
    [InlineData("police officer")]
    [InlineData("construction worker")]
    public void Build_Role_WearsMoreThanAPlainPerson(string role)
    {
        Model model = Build(role);
        Assert.Contains(model.Parts, p => p.Material.Name is "hat" or "band" or "helmet" or "crown");
    }

    [Fact]
    public void Build_SameRequest_GivesSameBytes()
    {
        Model first = Build("woman", "walk", 9), second = Build("woman", "walk", 9);
        Assert.Equal(first.Parts.Length, second.Parts.Length);
        for (int i = 0; i < first.Parts.Length; i++)
        {
            Assert.True(first.Parts[i].Mesh.Positions.AsSpan().SequenceEqual(second.Parts[i].Mesh.Positions.AsSpan()));
            Assert.Equal(first.Parts[i].Material, second.Parts[i].Material);
        }
    }

    [Fact]
    public void Build_OtherSeed_GivesAnotherPerson()
    {
        Model first = Build("woman", seed: 1), second = Build("woman", seed: 2);
        Assert.NotEqual(first.TriangleCount, second.TriangleCount);
    }

    [Fact]
    public void Build_AnimeGirl_HasAFringeInLayersAndBareLegsUnderASkirtOrDress()
    {
        for (uint seed = 1; seed <= 6; seed++)
        {
            Model model = Build("girl anime", seed: seed);
            Assert.Contains(model.Parts, p => p.Material.Name == "hair fringe");
            Assert.Contains(model.Parts, p => p.Material.Name == "hair sides");
            Assert.DoesNotContain(model.Parts, p => p.Material.Name == "trousers");
            Assert.InRange(model.Bounds.Size.Y, 1.4f, 1.95f);
        }

        Assert.DoesNotContain(Build("girl").Parts, p => p.Material.Name == "hair fringe");
    }

    [Fact]
    public void Build_AnimeChef_KeepsTheClothesOfTheTrade()
    {
        Model plain = Build("chef woman"), anime = Build("chef woman anime");
        Assert.Contains(plain.Parts, p => p.Material.Name == "apron");
        Assert.Contains(anime.Parts, p => p.Material.Name == "apron");
    }

    [Fact]
    public void Build_Astronaut_CarriesLifeSupportAndIsBulkierThanASwimmer()
    {
        Model astronaut = Build("astronaut");
        Assert.All((string[])["visor", "controls", "hoses", "pack", "overboots", "patch"], name => Assert.Contains(astronaut.Parts, p => p.Material.Name == name));
        Assert.InRange(astronaut.Bounds.Min.Y, -0.02f, 0.02f);
        float Wide(Model m, string name) => m.Parts.First(p => p.Material.Name == name).Mesh.Bounds.Size.Z;
        Assert.True(Wide(astronaut, "suit") > 1.3f * Wide(Build("diver wetsuit"), "suit"));
    }
}
