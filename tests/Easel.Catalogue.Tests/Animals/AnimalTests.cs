using System.Collections.Immutable;
using System.Numerics;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Meshes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Animals;

public sealed class AnimalTests
{
    private const float Coarse = 0.03f;

    [Theory]
    [InlineData("dog", "sit")]
    [InlineData("dog", "lie")]
    [InlineData("dog", "run")]
    [InlineData("cat", "sit")]
    [InlineData("cat", "sleep")]
    [InlineData("teddy-bear", "sit")]
    [InlineData("horse", "run")]
    [InlineData("cow", "graze")]
    [InlineData("zebra", "lie")]
    [InlineData("elephant", "sleep")]
    [InlineData("bear", "sit")]
    public void Build_Pose_StandsOnTheGroundInTheMiddle(string id, string pose)
    {
        Model model = Build(id, Wishes.None with { Pose = pose });
        Vector3 size = model.Bounds.Size;

        Assert.InRange(model.Bounds.Min.Y, -0.05f * size.Y, 0.05f * size.Y);
        Assert.InRange(model.Bounds.Center.X, -0.1f * size.X, 0.1f * size.X);
        Assert.InRange(model.Bounds.Center.Z, -0.1f * size.Z, 0.1f * size.Z);
    }

    [Theory]
    [InlineData("dog")]
    [InlineData("cat")]
    public void Build_RedCollar_HasAPartOfThatColour(string id)
    {
        LinearRgb red = LinearRgb.FromHex("#d01818");
        Model model = Build(id, Wishes.None with { PartColors = ImmutableDictionary<string, LinearRgb>.Empty.Add("collar", red) });

        Assert.Equal(red, Assert.Single(model.Parts, p => p.Material.Name == "collar").Material.BaseColor);
    }

    [Fact]
    public void Build_BlackDog_HasDarkFur()
    {
        Model model = Build("dog", Wishes.None with { Colors = [LinearRgb.FromHex("#1c1a1a")] });
        ImmutableArray<Vector3> colors = BodyHair(model).Colors;

        Assert.True(colors.Average(c => c.Y) < 0.06f);
    }

    [Theory]
    [InlineData("cat")]
    [InlineData("bird")]
    public void Build_SameSeed_GivesTheSameMeshes(string id)
    {
        Model a = Build(id, Wishes.None), b = Build(id, Wishes.None);

        Assert.Equal(a.Parts.Length, b.Parts.Length);
        for (int i = 0; i < a.Parts.Length; i++)
        {
            Assert.Equal(a.Parts[i].Mesh.Positions.AsSpan(), b.Parts[i].Mesh.Positions.AsSpan());
            Assert.Equal(a.Parts[i].Mesh.Colors.AsSpan(), b.Parts[i].Mesh.Colors.AsSpan());
        }
    }

    [Theory]
    [InlineData("dog")]
    [InlineData("cat")]
    public void Build_NeighboursOfOneGroup_StrikeDifferentPoses(string id)
    {
        float[] heights = [.. Enumerable.Range(5, 3).Select(turn => Build(id, Wishes.None with { Turn = (uint)turn }).Bounds.Size is var s ? s.Y / s.Z : 0)];

        Assert.Equal(3, heights.Distinct().Count());
    }

    [Theory]
    [InlineData("dog")]
    [InlineData("cat")]
    public void Build_InCompany_LooksAtTheOthersByTurns(string id)
    {
        Wishes wishes = Wishes.None with { Pose = "stand", Words = ["company"] };

        Assert.True(Nose(wishes) + 0.005f < Nose(wishes with { Turn = 1 }));

        float Nose(Wishes w) => Build(id, w).Parts.Single(p => p.Material.Name == "nose").Mesh.Bounds.Center.X;
    }

    [Fact]
    public void Build_WhiteDog_StaysWhite()
    {
        Model model = Build("dog", Wishes.None with { Colors = [LinearRgb.FromHex("#ffffff")] });
        ImmutableArray<Vector3> colors = BodyHair(model).Colors;

        // Bright, with little difference from hair to hair, and never so bright that light would not fade between hairs.
        float mean = colors.Average(c => c.Y);
        Assert.InRange(mean, 0.68f, 0.86f);
        Assert.True(MathF.Sqrt(colors.Average(c => (c.Y - mean) * (c.Y - mean))) < 0.09f);
    }

    [Fact]
    public void Build_FlyingBird_SpreadsItsWingsWiderThanItIsLong()
    {
        Model model = Build("bird", Wishes.None with { Pose = "fly" }, 0.002f);

        Assert.True(model.Bounds.Size.X > 1.2f * model.Bounds.Size.Z);
    }

    [Fact]
    public void Build_GrazingCow_HasItsEyesLow()
    {
        float Eyes(string? pose) => Build("cow", Wishes.None with { Pose = pose }).Parts.Where(p => p.Material.Name == "eye").Average(p => p.Mesh.Bounds.Center.Y);

        Assert.True(Eyes("graze") < 0.5f * Eyes(null));
    }

    [Theory]
    [InlineData("horse")]
    [InlineData("elephant")]
    public void Build_AnimalToRide_HasASeatOnItsBack(string id)
    {
        Model model = Build(id, Wishes.None);
        TaggedSurface seat = Assert.Single(model.Surfaces, s => s.Tag == SurfaceTag.Seat);

        Assert.InRange(seat.Center.Y, 0.5f * model.Bounds.Max.Y, model.Bounds.Max.Y);
        Assert.True(seat.Normal.Y > 0.99f);
    }

    /// <summary>Skin and hair of the body, then of the head, are of one material; the hair of the body is the second of them.</summary>
    private static Mesh BodyHair(Model model) => model.Parts.Where(p => p.Material.Name == "fur").ElementAt(1).Mesh;

    private static Model Build(string id, Wishes wishes, float resolution = Coarse) =>
        Catalogue.Default.FindObject(id)!.Build(new BuildRequest(new RandomStream(11), wishes, resolution));
}
