using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Shops;
using Easel.Imaging;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Environments.City;

/// <summary>A string of bulbs that sags between two points.</summary>
internal static class Festoon
{
    /// <summary>Builds it in world space.</summary>
    /// <param name="palette">Materials.</param>
    /// <param name="light">Whether they burn.</param>
    /// <param name="from">One end, metres.</param>
    /// <param name="to">The other.</param>
    /// <param name="pitch">From bulb to bulb, metres.</param>
    public static Model Build(StreetPalette palette, CityLight light, Vector3 from, Vector3 to, float pitch)
    {
        const float Sag = 0.06f;
        float span = Vector3.Distance(from, to);
        Vector3 At(float t) => Vector3.Lerp(from, to, t) - new Vector3(0, 4 * Sag * span * t * (1 - t), 0);
        var bulb = new Material
        {
            Name = "festoon", BaseColor = LinearRgb.FromHex("#f6e7c6"), Roughness = 0.25f, Kind = FrameMaterialKind.Light, Emission = new LinearRgb(1, 0.68f, 0.34f) * (light.LampsOn ? 7 * light.Glow : 0.25f),
        };
        var model = new ModelBuilder();
        model.Add(Shapes.Tube([.. Enumerable.Range(0, 25).Select(i => At(i / 24f))], 0.008f, 5), palette.Iron);
        var bulbs = new PolyMesh();
        var caps = new PolyMesh();
        int count = Math.Max(2, (int)(span / pitch));
        for (int i = 1; i < count; i++)
        {
            Vector3 at = At((float)i / count);
            caps.Join(Shapes.Cylinder(0.016f, 0.05f, 0.003f, 10).Move(at - new Vector3(0, 0.06f, 0)));
            bulbs.Join(Shapes.Ellipsoid(new Vector3(0.036f, 0.046f, 0.036f), 12).Move(at - new Vector3(0, 0.1f, 0)));
        }

        return model.Add(caps, palette.Iron).Add(bulbs, bulb, 1.2f).Build();
    }
}
