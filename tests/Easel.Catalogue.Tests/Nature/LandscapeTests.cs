using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Nature;

public class LandscapeTests
{
    public static TheoryData<string> Landscapes => ["meadow", "ocean-beach", "ocean", "mountain-lake", "forest", "desert", "savanna", "snow-field", "park", "garden", "backyard", "playground", "farm", "tulip-field", "lavender-field", "sunflower-field", "poppy-field", "underwater", "moon-surface", "mars-surface", "outer-space",
        "canyon", "waterfall", "river", "jungle", "volcano", "castle-hill", "floating-islands", "vineyard", "orchard", "market", "harbor", "stadium", "swimming-pool"];

    [Theory]
    [MemberData(nameof(Landscapes))]
    public void Dress_Twice_GivesTheSameScenery(string id)
    {
        EnvironmentDressing first = Dress(id, out _), second = Dress(id, out _);
        Assert.Equal(first.Instances.Length, second.Instances.Length);
        for (int i = 0; i < first.Instances.Length; i++)
        {
            Assert.Equal(first.Instances[i].Transform, second.Instances[i].Transform);
            Assert.Equal(first.Instances[i].Model.Bounds, second.Instances[i].Model.Bounds);
            Assert.Equal(first.Instances[i].Seed, second.Instances[i].Seed);
        }
    }

    [Theory]
    [MemberData(nameof(Landscapes))]
    public void Dress_WithASubject_KeepsTallSceneryAwayFromIt(string id)
    {
        EnvironmentDressing dressing = Dress(id, out Bounds subject);
        foreach (Instance instance in dressing.Instances)
        {
            // Ground, water and short grass pass below the subject; nothing else may stand in it.
            Bounds box = instance.Model.Bounds.Transform(instance.Transform);
            bool isWide = box.Size.X > 60;
            bool isTall = box.Max.Y > subject.Min.Y + 0.25f;
            Assert.False(!isWide && isTall && box.Overlaps(subject), $"{box} stands in {subject}");
        }
    }

    [Theory]
    [MemberData(nameof(Landscapes))]
    public void Survey_EveryDaylight_LooksAlongMinusZFromAboveTheGround(string id)
    {
        EnvironmentEntry entry = Catalogue.Default.FindEnvironment(id)!;
        foreach (Daylight daylight in Enum.GetValues<Daylight>())
        {
            EnvironmentSite site = entry.Survey(Request(id) with { Daylight = daylight });
            Vector3 eye = site.View.Position;
            Assert.True(site.View.Axes().Forward.Z < -0.9f);
            Assert.InRange(eye.Y - site.GroundHeight(eye.X, eye.Z), 0.8f, 3);
            Assert.All(site.Zones, z => Assert.True(z.Min.X <= z.Max.X && z.Min.Y <= z.Max.Y && z.Min.Z <= z.Max.Z));
        }
    }

    [Fact]
    public void House_InWinter_HasNeitherFlowersNorBareSoil()
    {
        CatalogueEntry house = Catalogue.Default.FindObject("house")!;
        string[] Parts(Wishes wishes) => [.. house.Build(new BuildRequest(new RandomStream(4), wishes, 0.01f)).Parts.Select(p => p.Material.Name)];
        string[] summer = Parts(Wishes.None), winter = Parts(Wishes.None with { Words = ["winter"] });
        Assert.Contains("soil", summer);
        Assert.Contains("fence", winter);
        Assert.Empty(winter.Intersect(["soil", "bush", "path"]));
    }

    private static EnvironmentRequest Request(string id) => new() { Stream = new RandomStream(21).Child(id), Aspect = 1.5f };

    private static EnvironmentDressing Dress(string id, out Bounds subject)
    {
        EnvironmentEntry entry = Catalogue.Default.FindEnvironment(id)!;
        EnvironmentRequest request = Request(id);
        EnvironmentSite site = entry.Survey(request);
        Vector3 focus = site.Zones[0].Focus;
        focus.Y = site.GroundHeight(focus.X, focus.Z);
        subject = new Bounds(focus - new Vector3(0.4f, 0, 0.4f), focus + new Vector3(0.4f, 1.7f, 0.4f));
        var camera = new Camera { Position = focus + new Vector3(0, 1.4f, 4.5f), Target = focus + new Vector3(0, 0.9f, 0), VerticalFieldOfView = 0.7f };
        return entry.Dress(request, site, new EnvironmentView(camera, 256, [subject]));
    }
}
