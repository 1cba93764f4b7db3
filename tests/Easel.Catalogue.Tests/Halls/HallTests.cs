using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Halls;

/// <summary>Great interiors: they close around what stands in them and shine on it by day and by night.</summary>
public sealed class HallTests
{
    /// <summary>A person in the middle of the stage, and a viewer before them.</summary>
    private static readonly Bounds Hero = new(new Vector3(-0.35f, 0, -0.25f), new Vector3(0.35f, 1.75f, 0.25f));

    private static readonly Camera Viewer = new() { Position = new Vector3(0.4f, 1.3f, 4.4f), Target = new Vector3(0, 1, 0), VerticalFieldOfView = 0.7f };

    public static TheoryData<string> Halls => [.. Catalogue.Default.Environments.Where(e => e.Info.Tags.Contains("great-hall")).Select(e => e.Info.Id)];

    [Theory]
    [MemberData(nameof(Halls))]
    public void Dress_AnyHall_ClosesAroundElementsAndViewer(string id)
    {
        EnvironmentDressing dressing = Dress(id, Daylight.Noon);

        Interior interior = Assert.IsType<Interior>(dressing.Interior);
        Assert.True(Contains(interior.Space, Viewer.Position) && Contains(interior.Space, Hero.Min) && Contains(interior.Space, Hero.Max));
        Assert.All(interior.Portals, portal => Assert.True(Vector3.Dot(Vector3.Cross(portal.U, portal.V), interior.Space.Center - portal.Center) > 0));
    }

    [Theory]
    [MemberData(nameof(Halls))]
    public void Dress_AnyHall_PutsNothingIntoTheElements(string id)
    {
        foreach (Instance instance in Dress(id, Daylight.Noon).Instances)
        {
            // Walls, vaults and their ribs enclose the hero, floors and carpets lie below.
            Bounds box = instance.Model.Bounds.Transform(instance.Transform);
            bool encloses = box.Max.Y < 0.3f || box.Size.X > 6;
            Assert.True(encloses || !box.Overlaps(Hero), $"{instance.Model.Parts[0].Material.Name} at {box.Center}");
        }
    }

    [Theory]
    [MemberData(nameof(Halls))]
    public void Dress_ByDayAndByNight_IsLit(string id)
    {
        foreach (Daylight daylight in new[] { Daylight.Noon, Daylight.Night })
        {
            EnvironmentDressing dressing = Dress(id, daylight);
            Assert.True(dressing.Lights.Length > 0 || !dressing.Interior!.Portals.IsEmpty);
            Assert.All(dressing.Lights, light => Assert.True(light.Radiance.Luminance >= 0 && float.IsFinite(light.Radiance.Luminance)));
        }
    }

    [Theory]
    [MemberData(nameof(Halls))]
    public void Dress_Twice_GivesTheSame(string id)
    {
        EnvironmentDressing first = Dress(id, Daylight.Sunset), second = Dress(id, Daylight.Sunset);

        Assert.Equal(first.Instances.Select(i => (i.Transform, i.Seed)), second.Instances.Select(i => (i.Transform, i.Seed)));
        Assert.Equal(first.Lights.Select(l => l.Radiance), second.Lights.Select(l => l.Radiance));
    }

    private static EnvironmentDressing Dress(string id, Daylight daylight)
    {
        EnvironmentEntry hall = Catalogue.Default.FindEnvironment(id)!;
        var request = new EnvironmentRequest { Stream = new RandomStream(5), Daylight = daylight, Aspect = 1.5f };
        return hall.Dress(request, hall.Survey(request), new EnvironmentView(Viewer, 256, [Hero]) { Things = ["person"] });
    }

    private static bool Contains(Bounds box, Vector3 p) =>
        p.X > box.Min.X && p.X < box.Max.X && p.Y > box.Min.Y && p.Y < box.Max.Y && p.Z > box.Min.Z && p.Z < box.Max.Z;
}
