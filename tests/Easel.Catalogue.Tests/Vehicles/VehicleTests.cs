using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Vehicles;

public class VehicleTests
{
    public static TheoryData<string, string> All => new()
    {
        { "car", "" }, { "car", "suv" }, { "car", "sports" }, { "car", "hatchback" }, { "car", "taxi" }, { "car", "police" },
        { "flying-car", "" }, { "flying-car", "van" }, { "flying-car", "taxi" }, { "bicycle", "" }, { "bicycle", "racing" }, { "bicycle", "mountain" },
        { "boat", "" }, { "boat", "motor" }, { "boat", "rowing" }, { "airplane", "" }, { "airplane", "propeller" },
        { "bus", "" }, { "bus", "double" }, { "bus", "school" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Build_SameRequest_GivesSameBytes(string id, string word)
    {
        Model a = Build(id, word, 5), b = Build(id, word, 5);

        Assert.Equal(a.Parts.Length, b.Parts.Length);
        Assert.All(a.Parts.Zip(b.Parts), pair =>
        {
            Assert.Equal(pair.First.Material, pair.Second.Material);
            Assert.True(pair.First.Mesh.Positions.AsSpan().SequenceEqual(pair.Second.Mesh.Positions.AsSpan()));
            Assert.True(pair.First.Mesh.Indices.AsSpan().SequenceEqual(pair.Second.Mesh.Indices.AsSpan()));
        });
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Build_AnySeed_IsFiniteUnitAndModest(string id, string word)
    {
        for (uint seed = 1; seed <= 2; seed++)
        {
            Model model = Build(id, word, seed);

            Assert.InRange(model.TriangleCount, 1000, 140_000);
            Assert.InRange(model.Bounds.Center.X, -0.4f, 0.4f);
            Assert.All(model.Parts, part => Assert.All(part.Mesh.Normals, n => Assert.Equal(1, n.Length(), 1e-3)));
        }
    }

    [Theory]
    [InlineData("car")]
    [InlineData("flying-car")]
    [InlineData("bicycle")]
    [InlineData("boat")]
    [InlineData("airplane")]
    [InlineData("bus")]
    public void Build_ColourAsked_CoversTheLargestShareOfPaint(string id)
    {
        LinearRgb purple = LinearRgb.FromHex("#6f2fb0");
        var wishes = new Wishes { Colors = [purple] };

        Model model = Catalogue.Default.FindObject(id)!.Build(new BuildRequest(new RandomStream(3), wishes, 0.02f));

        // Paint may be deeper than the wish, but never of another hue.
        Part largest = model.Parts.Where(p => p.Material.Name is "paint" or "hull" or "livery").MaxBy(p => p.Mesh.TriangleCount)!;
        Vector3 wished = Vector3.Normalize(purple.ToVector3()), seen = Vector3.Normalize(largest.Material.BaseColor.ToVector3());
        Assert.True(Vector3.Dot(wished, seen) > 0.999f, $"{largest.Material.BaseColor}");
    }

    [Theory]
    [InlineData("car")]
    [InlineData("flying-car")]
    [InlineData("bicycle")]
    [InlineData("boat")]
    [InlineData("airplane")]
    [InlineData("bus")]
    public void Build_Typical_HasTheSizeItClaims(string id)
    {
        CatalogueEntry entry = Catalogue.Default.FindObject(id)!;
        Vector3 ratio = Build(id, "", 2).Bounds.Size / entry.Info.Size;

        Assert.True(ratio is { X: > 0.8f and < 1.25f, Y: > 0.8f and < 1.25f, Z: > 0.8f and < 1.25f }, $"{id}: {ratio}");
    }

    [Fact]
    public void Build_Coarse_HasFarFewerTriangles()
    {
        CatalogueEntry car = Catalogue.Default.FindObject("car")!;

        Model near = car.Build(new BuildRequest(new RandomStream(1), Wishes.None, 0.002f)), far = car.Build(new BuildRequest(new RandomStream(1), Wishes.None, 0.05f));

        Assert.True(far.TriangleCount * 3 < near.TriangleCount);
    }

    private static Model Build(string id, string word, uint seed) => Catalogue.Default.FindObject(id)!.Build(
        new BuildRequest(new RandomStream(seed), new Wishes { Words = word.Length == 0 ? [] : [word] }, 0.03f));
}
