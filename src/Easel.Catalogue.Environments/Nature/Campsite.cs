using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Catalogue.Objects.Landmarks;
using Easel.Catalogue.Objects.Nature;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Lights;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Skies;

namespace Easel.Catalogue.Environments.Nature;

/// <summary>Tents at a mountain lake round a fire; by night they glow from within under the Milky Way.</summary>
internal sealed class Campsite : EnvironmentEntry
{
    /// <summary>Radiance of lit cloth by night.</summary>
    private const float Glow = 0.055f;

    private static readonly string[] s_cloths = ["#e07b2c", "#d9a52c", "#3f8f8a", "#c8503c"];

    private static readonly MountainLake s_land = new();

    /// <inheritdoc/>
    public override EnvironmentInfo Info { get; } = new()
    {
        Id = "campsite",
        Names = ["campsite", "camping site", "campground", "camp site", "tent camp", "camp", "camping ground", "base camp"],
        Tags = ["outdoor", "nature", "mountain", "camp"],
        Words = ["quiet", "starry", "misty"],
        Scenery = ["tent", "campfire", "tree"],
    };

    /// <inheritdoc/>
    public override EnvironmentSite Survey(EnvironmentRequest request)
    {
        const float Back = 10.5f, EyeHeight = 1.75f;
        EnvironmentSite site = s_land.Survey(request);

        // From farther back than the lake alone: tents and fire lie between the viewer and the water.
        var eye = new Vector3(0, site.GroundHeight(0, Back) + EyeHeight, Back);
        site = site with { View = site.View with { Position = eye, Target = eye + new Vector3(0, 0.012f, -1) } };
        return site.Sky is PhysicalSky sky && request is { Daylight: Daylight.Night or Daylight.Twilight, Weather: Weather.Clear }
            ? site with { Sky = sky with { Stars = 1, MilkyWay = 0.8f, Moon = null, Clouds = null, GroundGlow = new LinearRgb(0.003f, 0.0042f, 0.008f) } }
            : site;
    }

    /// <inheritdoc/>
    public override EnvironmentDressing Dress(EnvironmentRequest request, EnvironmentSite site, EnvironmentView view)
    {
        EnvironmentDressing land = s_land.Dress(request, site, view);
        var scenery = new Scenery(request, site, view);
        bool isDark = request.Daylight is Daylight.Night or Daylight.Twilight or Daylight.Dusk;
        RandomStream stream = request.Stream.Child("camp");
        float side = scenery.OpenSide(stream.Child("side"));
        if (!request.Forbidden.Contains("tent"))
        {
            ReadOnlySpan<(float Side, float Ahead, float Turn)> places = [(0.52f, 3.4f, -0.5f), (0.98f, 1.6f, -0.9f), (-0.72f, 2.6f, 0.6f)];
            for (int i = 0; i < places.Length; i++)
            {
                RandomStream own = stream.Child(i);
                LinearRgb color = LinearRgb.FromHex(s_cloths[(i + stream.Child("first").Range(0, 3)) % s_cloths.Length]);
                Model tent = new Tent().Build(new BuildRequest(own, Wishes.None with { Colors = [color], Words = i == 1 ? ["dome"] : [] }, view.PixelSize(9)));
                tent = isDark ? Lit(tent, color) : tent;
                Vector2 at = scenery.Fan.At(side * places[i].Side, scenery.Stage + places[i].Ahead);
                if (site.GroundHeight(at.X, at.Y) > 0.1f && scenery.TryStand(tent, at, (side * places[i].Turn) - scenery.Fan.Ahead, Vector3.One, 1.6f, own, 0.06f) && isDark)
                {
                    scenery.Add(new SphereLight(new Vector3(at.X, site.GroundHeight(at.X, at.Y) + 0.6f, at.Y) + new Vector3(0, 0, 1.5f), 0.4f, StreetPalette.LampColor * 0.5f));
                }
            }
        }

        if (!request.Forbidden.Overlaps(["campfire", "fire", "bonfire"]))
        {
            Vector2 at = scenery.Fan.At(side * -0.34f, scenery.Stage + 1.2f);
            Model fire = new Campfire().Build(new BuildRequest(stream.Child("fire"), Wishes.None, view.PixelSize(8)));
            if (scenery.TryStand(fire, at, 0.3f, Vector3.One, 0.8f, stream, 0.02f) && isDark)
            {
                scenery.Add(new SphereLight(new Vector3(at.X, site.GroundHeight(at.X, at.Y) + 0.75f, at.Y), 0.22f, new LinearRgb(1, 0.44f, 0.13f) * 5));
                AddLogs(scenery, at, stream.Child("logs"));
            }
        }

        EnvironmentDressing camp = scenery.ToDressing();

        // What grows where the camp stands has been cleared away.
        Bounds[] cleared = [.. camp.Instances.Select(i => i.Model.Bounds.Transform(i.Transform))];
        ImmutableArray<Instance> kept = [.. land.Instances.Where(i => i.Model.Bounds.Size.X > 30 || !cleared.Any(c => c.Overlaps(i.Model.Bounds.Transform(i.Transform))))];
        return new EnvironmentDressing([.. kept, .. camp.Instances], [.. land.Lights, .. camp.Lights]);
    }

    /// <summary>A tent in which a lantern burns: its cloth glows in its own colour.</summary>
    private static Model Lit(Model tent, LinearRgb cloth) => new(
        [.. tent.Parts.Select(p => p.Material.Name is "pole" or "peg" or "rope" ? p : p with { Material = p.Material with { Emission = cloth * new LinearRgb(1.3f, 0.95f, 0.6f) * Glow } })], tent.Surfaces);

    private static void AddLogs(Scenery scenery, Vector2 fire, RandomStream stream)
    {
        Material bark = Presets.Wood(LinearRgb.FromHex("#7a5a3c"), LinearRgb.FromHex("#3d2b1c"), Vector3.UnitX, "log");
        for (int i = 0; i < 3; i++)
        {
            RandomStream own = stream.Child(i);
            float turn = (i * 2.1f) + own.Range(0.2f, 0.6f);
            Vector2 at = fire + (1.25f * new Vector2(MathF.Sin(turn), MathF.Cos(turn)));
            Model log = new ModelBuilder().Add(Shapes.Rod(new(-0.65f, 0.17f, 0), new(0.65f, 0.17f, 0), 0.17f, 0.15f, 20), bark).Build();
            scenery.TryStand(log, at, turn, Vector3.One, 0.7f, own, 0.04f);
        }
    }
}
