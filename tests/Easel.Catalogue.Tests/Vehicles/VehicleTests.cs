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
    [InlineData("")]
    [InlineData("racing")]
    [InlineData("mountain")]
    public void Build_Bicycle_StandsOnBothTyresAndItsStand(string word)
    {
        for (uint seed = 1; seed <= 3; seed++)
        {
            Model bicycle = Build("bicycle", word, seed);
            Vector3[] low = [.. bicycle.Parts.SelectMany(p => p.Mesh.Positions).Where(p => p.Y < 0.0005f)];

            Assert.InRange(bicycle.Bounds.Min.Y, -0.006f, -0.001f);
            Assert.Contains(low, p => p.Z < -0.45f && MathF.Abs(p.X) < 0.1f);
            Assert.Contains(low, p => p.Z > 0.45f && MathF.Abs(p.X) < 0.1f);
            Assert.Contains(low, p => p.X > 0.15f);
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

    [Fact]
    public void Build_CarInLargerPixels_HasWiderJoints()
    {
        // A joint thinner than a pixel would be dashed.
        CatalogueEntry car = Catalogue.Default.FindObject("car")!;
        float Joints(float pixel) => Area(car.Build(new BuildRequest(new RandomStream(1), Wishes.None, pixel)), "joint");

        Assert.True(Joints(0.009f) > 1.3f * Joints(0.002f));
    }

    [Theory]
    [InlineData("#c0c0c0", 0.6f, 1)]
    [InlineData("#fafafa", 0, 0.2f)]
    [InlineData("#c81e1e", 0.4f, 0.6f)]
    public void Build_PaintAsked_HasTheFlakesOfItsKind(string colour, float least, float most)
    {
        // Silver is all flakes, white has hardly any, a saturated colour is half of them.
        var wishes = new Wishes { Colors = [LinearRgb.FromHex(colour)] };
        Model model = Catalogue.Default.FindObject("car")!.Build(new BuildRequest(new RandomStream(3), wishes, 0.02f));

        Assert.InRange(model.Parts.First(p => p.Material.Name == "paint").Material.Metallic, least, most);
    }

    private static float Area(Model model, string material)
    {
        float area = 0;
        foreach (Part part in model.Parts.Where(p => p.Material.Name == material))
        {
            for (int i = 0; i < part.Mesh.Indices.Length; i += 3)
            {
                Vector3 a = part.Mesh.Positions[part.Mesh.Indices[i]], b = part.Mesh.Positions[part.Mesh.Indices[i + 1]], c = part.Mesh.Positions[part.Mesh.Indices[i + 2]];
                area += Vector3.Cross(b - a, c - a).Length() / 2;
            }
        }

        return area;
    }

    private static Model Build(string id, string word, uint seed) => Catalogue.Default.FindObject(id)!.Build(
        new BuildRequest(new RandomStream(seed), new Wishes { Words = word.Length == 0 ? [] : [word] }, 0.03f));
}
