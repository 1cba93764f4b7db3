using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.Places;

/// <summary>Coasts, villages, roads, gardens, roofs, camps and tiny worlds.</summary>
public sealed class PlaceTests
{
    public static TheoryData<string> Places =>
        ["rocky-coast", "village-street", "cafe-terrace", "greek-village", "alpine-village", "japanese-street", "mountain-road", "country-lane", "japanese-garden", "campsite", "rooftop"];

    public static TheoryData<string> Rooms => ["living-room", "bedroom", "kitchen", "cafe", "bakery", "classroom"];

    [Theory]
    [MemberData(nameof(Places))]
    public void Survey_EveryDaylight_LooksOverTheStageFromStandingHeight(string id)
    {
        EnvironmentEntry place = Catalogue.Default.FindEnvironment(id)!;
        foreach (Daylight daylight in Enum.GetValues<Daylight>())
        {
            EnvironmentSite site = place.Survey(Request(id) with { Daylight = daylight });
            Vector3 eye = site.View.Position;
            Assert.True(site.View.Axes().Forward.Z < -0.9f);
            Assert.InRange(eye.Y - site.GroundHeight(eye.X, eye.Z), 0.8f, 3);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Dress_WithASubject_LeavesItFree(string id)
    {
        EnvironmentEntry place = Catalogue.Default.FindEnvironment(id)!;
        EnvironmentRequest request = Request(id);
        EnvironmentSite site = place.Survey(request);
        Vector3 focus = site.Zones[0].Focus;
        focus.Y = site.GroundHeight(focus.X, focus.Z);
        var subject = new Bounds(focus - new Vector3(0.3f, -0.35f, 0.3f), focus + new Vector3(0.3f, 1.7f, 0.3f));
        var camera = new Camera { Position = focus + new Vector3(0, 1.4f, 4.5f), Target = focus + new Vector3(0, 0.9f, 0), VerticalFieldOfView = 0.7f };

        EnvironmentDressing dressing = place.Dress(request, site, new EnvironmentView(camera, 256, [new Bounds(focus - new Vector3(0.4f, 0, 0.4f), focus + new Vector3(0.4f, 1.7f, 0.4f))]));

        Assert.NotEmpty(dressing.Instances);
        foreach (Instance instance in dressing.Instances.Where(i => i.Model.Bounds.Transform(i.Transform).Overlaps(subject)))
        {
            Assert.DoesNotContain(instance.Model.Parts.SelectMany(p => p.Mesh.Positions), p => IsInside(subject, Vector3.Transform(p, instance.Transform)));
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Dress_IsometricRoom_HasNothingTallBeforeWhatStandsInIt(string id)
    {
        EnvironmentEntry room = Catalogue.Default.FindEnvironment(id)!;
        EnvironmentRequest request = Request(id) with { IsIsometric = true };
        EnvironmentSite site = room.Survey(request);
        var hero = new Bounds(new Vector3(-0.3f, 0, -0.3f), new Vector3(0.3f, 0.7f, 0.3f));

        EnvironmentDressing dressing = room.Dress(request, site, new EnvironmentView(site.View, 256, [hero]));

        // The viewer stands over the corner between +X and +Z; there is no box around him.
        Assert.Null(dressing.Interior);
        Assert.NotEmpty(dressing.Lights);
        foreach (Bounds box in dressing.Instances.Select(i => i.Model.Bounds.Transform(i.Transform)))
        {
            bool isShell = box.Size.X > 2.5f || box.Size.Z > 2.5f, isBefore = box.Min.X > hero.Max.X && box.Min.Z > hero.Max.Z;
            Assert.False(!isShell && isBefore && box.Max.Y > 1.3f, $"{box} stands before {hero}");
        }
    }

    [Fact]
    public void Dress_Diorama_CarriesTheSubjectOnASquareAboveTheGround()
    {
        EnvironmentEntry diorama = Catalogue.Default.FindEnvironment("diorama")!;
        EnvironmentRequest request = Request("diorama");
        EnvironmentSite site = diorama.Survey(request);
        var hero = new Bounds(new Vector3(-4, 0, -3), new Vector3(4, 6, 3));

        EnvironmentDressing dressing = diorama.Dress(request, site, new EnvironmentView(site.View, 256, [hero]));

        Bounds[] boxes = [.. dressing.Instances.Select(i => i.Model.Bounds.Transform(i.Transform))];
        Bounds ground = boxes.MaxBy(b => b.Size.X), cut = boxes.Where(b => b != ground).MaxBy(b => b.Size.X * b.Size.Z);
        Assert.True(cut.Min.X < hero.Min.X && cut.Max.X > hero.Max.X && cut.Min.Z < hero.Min.Z && cut.Max.Z > hero.Max.Z);
        Assert.InRange(cut.Size.X / cut.Size.Z, 0.95f, 1.05f);
        Assert.InRange(cut.Max.Y, -0.05f, 0.05f);
        Assert.True(ground.Max.Y <= cut.Min.Y + 0.01f && cut.Min.Y < -0.3f);
    }

    private static bool IsInside(Bounds box, Vector3 p) => p.X > box.Min.X && p.X < box.Max.X && p.Y > box.Min.Y && p.Y < box.Max.Y && p.Z > box.Min.Z && p.Z < box.Max.Z;

    private static EnvironmentRequest Request(string id) => new() { Stream = new RandomStream(21).Child(id), Aspect = 1.5f };
}
