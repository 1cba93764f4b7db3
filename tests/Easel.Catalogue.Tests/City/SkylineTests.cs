using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Environments;
using Easel.Catalogue.Environments.City;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.City;

public sealed class SkylineTests
{
    [Theory]
    [InlineData("city-skyline")]
    [InlineData("city-skyline-futuristic")]
    [InlineData("city-street")]
    public void Dress_SameRequest_GivesSameVertices(string id)
    {
        Assert.Equal(Fingerprint(Dress(id, 5)), Fingerprint(Dress(id, 5)));
        Assert.NotEqual(Fingerprint(Dress(id, 5)), Fingerprint(Dress(id, 6)));
    }

    [Theory]
    [InlineData(0.6f)]
    [InlineData(1f)]
    [InlineData(1.78f)]
    public void GapLimit_InFrontOfTheSun_IsLow(float aspect)
    {
        var frame = new SkylineFrame(aspect);
        float inGap = frame.GapLimit(1000 * MathF.Tan(frame.SunAzimuth), 1000), far = frame.GapLimit(frame.X(0.5f, 1000), 1000);
        Assert.True(inGap < SkylineFrame.EyeHeight);
        Assert.True(far > 500);
    }

    [Theory]
    [InlineData(0.6f)]
    [InlineData(1f)]
    [InlineData(1.78f)]
    public void Camera_AnyAspect_ShowsWaterShoreAndSun(float aspect)
    {
        var frame = new SkylineFrame(aspect);
        (Vector2 shore, _) = frame.Camera.Project(new Vector3(0, 0, -SkylineFrame.Shore), aspect);
        (Vector2 sun, _) = frame.Camera.Project(
            frame.Camera.Position + (1000 * new Vector3(MathF.Sin(frame.SunAzimuth), 0.06f, -MathF.Cos(frame.SunAzimuth))), aspect);
        Assert.InRange(shore.Y, 0.7f, 0.95f);
        Assert.InRange(sun.X, 0.2f, 0.45f);
        Assert.InRange(sun.Y, 0.3f, 0.85f);
    }

    [Fact]
    public void Dress_BoatsForbidden_HasFewerTriangles()
    {
        EnvironmentEntry place = Catalogue.Default.FindEnvironment("city-skyline")!;
        EnvironmentRequest free = Request(5), forbidden = free with { Forbidden = ["sailboat"] };
        Assert.True(Triangles(Dress(place, forbidden)) < Triangles(Dress(place, free)));
    }

    [Fact]
    public void Survey_EveryPlace_KeepsFocusInItsZone()
    {
        foreach (string id in (ReadOnlySpan<string>)["studio", "city-skyline", "city-skyline-futuristic", "city-street"])
        {
            foreach (Zone zone in Catalogue.Default.FindEnvironment(id)!.Survey(Request(1)).Zones)
            {
                Assert.True(new Bounds(zone.Min, zone.Max).Overlaps(new Bounds(zone.Focus, zone.Focus)), $"{id}: {zone.Support}");
            }
        }
    }

    private static EnvironmentRequest Request(uint seed) => new() { Stream = new RandomStream(seed), Daylight = Daylight.Sunset };

    private static EnvironmentDressing Dress(string id, uint seed) => Dress(Catalogue.Default.FindEnvironment(id)!, Request(seed));

    private static EnvironmentDressing Dress(EnvironmentEntry place, EnvironmentRequest request)
    {
        EnvironmentSite site = place.Survey(request);
        return place.Dress(request, site, new EnvironmentView(site.View, 256, ImmutableArray<Bounds>.Empty));
    }

    private static long Triangles(EnvironmentDressing dressing) => dressing.Instances.Sum(i => (long)i.Model.TriangleCount);

    private static uint Fingerprint(EnvironmentDressing dressing)
    {
        uint hash = 1;
        foreach (Instance instance in dressing.Instances)
        {
            hash = Hash.Mix(hash, BitConverter.SingleToUInt32Bits(instance.Transform.M43), instance.Seed);
            foreach (Vector3 p in instance.Model.Parts.SelectMany(part => part.Mesh.Positions))
            {
                hash = (hash * 31) + BitConverter.SingleToUInt32Bits(p.X) + (7 * BitConverter.SingleToUInt32Bits(p.Y)) + (13 * BitConverter.SingleToUInt32Bits(p.Z));
            }
        }

        return hash;
    }
}
