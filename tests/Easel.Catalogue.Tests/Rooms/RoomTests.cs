using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Rooms;

public sealed class RoomTests
{
    /// <summary>A dog-sized thing on the floor, and a viewer farther off than rooms usually are deep.</summary>
    private static readonly Bounds Hero = new(new Vector3(-0.3f, 0, -0.5f), new Vector3(0.3f, 0.7f, 0.5f));

    private static readonly Camera Viewer = new() { Position = new Vector3(2.4f, 1, 5.2f), Target = new Vector3(0, 0.5f, 0), VerticalFieldOfView = 0.6f };

    public static TheoryData<string, uint> Rooms
    {
        get
        {
            var data = new TheoryData<string, uint>();
            foreach (EnvironmentEntry room in Catalogue.Default.Environments.Where(e => e.Info.Tags.Contains("room") && !e.Info.Tags.Contains("great-hall")))
            {
                data.Add(room.Info.Id, 1);
                data.Add(room.Info.Id, 2);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Dress_AnyRoom_ClosesAroundElementsAndViewer(string id, uint seed)
    {
        EnvironmentDressing dressing = Dress(id, seed);

        Interior interior = Assert.IsType<Interior>(dressing.Interior);
        Assert.True(Contains(interior.Space, Viewer.Position) && Contains(interior.Space, Hero.Min) && Contains(interior.Space, Hero.Max));
        Assert.NotEmpty(interior.Portals);
        foreach (Portal portal in interior.Portals)
        {
            // Light comes in: from the portal towards the middle of the room.
            Vector3 inwards = Vector3.Cross(portal.U, portal.V);
            Assert.True(Contains(interior.Space, portal.Center));
            Assert.True(Vector3.Dot(inwards, interior.Space.Center - portal.Center) > 0);
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Dress_AnyRoom_PutsNothingIntoTheElements(string id, uint seed)
    {
        foreach (Instance instance in Dress(id, seed).Instances)
        {
            // Walls enclose the hero, and a rug may lie below its feet.
            Bounds box = instance.Model.Bounds.Transform(instance.Transform);
            bool encloses = box.Max.Y < 0.015f || (box.Min.X < Hero.Min.X && box.Max.X > Hero.Max.X && box.Min.Z < Hero.Min.Z && box.Max.Z > Hero.Max.Z);
            Assert.True(encloses || !Overlaps(box, Hero), $"{instance.Model.Parts[0].Material.Name} at {box.Center}");
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Dress_LampsForbidden_HasNone(string id, uint seed)
    {
        EnvironmentDressing dressing = Dress(id, seed, "lamp");

        Assert.Empty(dressing.Lights);
        Assert.DoesNotContain(dressing.Instances, i => i.Model.Parts.Any(p => p.Material.Name is "bulb" or "shade"));
    }

    private static EnvironmentDressing Dress(string id, uint seed, params string[] forbidden)
    {
        EnvironmentEntry room = Catalogue.Default.FindEnvironment(id)!;
        var request = new EnvironmentRequest { Stream = new RandomStream(seed), Daylight = Daylight.Night, Forbidden = [.. forbidden] };
        return room.Dress(request, room.Survey(request), new EnvironmentView(Viewer, 128, [Hero]) { Things = ["dog"] });
    }

    private static bool Contains(Bounds box, Vector3 p) =>
        p.X > box.Min.X && p.X < box.Max.X && p.Y > box.Min.Y && p.Y < box.Max.Y && p.Z > box.Min.Z && p.Z < box.Max.Z;

    private static bool Overlaps(Bounds a, Bounds b) =>
        a.Min.X < b.Max.X && a.Max.X > b.Min.X && a.Min.Y < b.Max.Y && a.Max.Y > b.Min.Y && a.Min.Z < b.Max.Z && a.Max.Z > b.Min.Z;
}
