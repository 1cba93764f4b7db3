using System.Numerics;
using Easel.Catalogue.Objects.Buildings.Towers;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Environments.City;

/// <summary>What stands at and over the water: bridges, an elevated railway, trees.</summary>
internal static class Waterfront
{
    // The bridge leaves the picture on the left, near, and lands beside the sun's gap: shares of the half width and metres.
    private const float BridgeOut = -1.15f, BridgeNear = 600, BridgeLanding = -0.46f, DeckHeight = 17;

    /// <summary>A suspension bridge: two portals, main cables with lamps, hangers, a lit deck.</summary>
    public static void SuspensionBridge(TowerMesh mesh, SkylineFrame frame, bool lampsOn)
    {
        var line = BridgeLine.Of(frame);
        Deck(mesh, line, lampsOn, TowerSurface.Stone, TowerSurface.Flood);
        const float Portal = 66, Sag = 9;
        foreach (float at in (ReadOnlySpan<float>)[line.First, line.Second])
        {
            for (int side = -1; side <= 1; side += 2)
            {
                mesh.Bar(TowerSurface.Flood, line.At(at, -4, side * 7), line.At(at, Portal, side * 6), 3.6f);
            }

            foreach (float y in (ReadOnlySpan<float>)[12, 40, Portal - 2])
            {
                mesh.Bar(TowerSurface.Flood, line.At(at, y, -7), line.At(at, y, 7), 2.6f);
            }

            mesh.Mast(TowerSurface.Beacon, line.At(at, Portal + 1, 6), 1.4f, 0.8f, 0.8f, 5);
        }

        for (int side = -1; side <= 1; side += 2)
        {
            Vector3 last = line.At(0, CableAt(0), side * 6.5f);
            int steps = (int)(line.Length / 9);
            for (int i = 1; i <= steps; i++)
            {
                float t = (float)i / steps;
                Vector3 next = line.At(t, CableAt(t), side * 6.5f);
                mesh.Bar(TowerSurface.Metal, last, next, 0.9f);
                mesh.Bar(TowerSurface.Metal, next, next with { Y = DeckHeight }, 0.3f);
                if (lampsOn && side > 0)
                {
                    mesh.Mast(TowerSurface.Lamp, next, 0.9f, 0.55f, 0.55f, 5);
                }

                last = next;
            }
        }

        // Parabolas between the portals, straight to the anchors outside.
        float CableAt(float t)
        {
            if (t < line.First)
            {
                return float.Lerp(DeckHeight + 4, Portal, t / line.First);
            }

            if (t > line.Second)
            {
                return float.Lerp(Portal, DeckHeight + 4, (t - line.Second) / (1 - line.Second));
            }

            float u = ((t - line.First) / (line.Second - line.First) * 2) - 1;
            return DeckHeight + Sag + ((Portal - DeckHeight - Sag) * u * u);
        }
    }

    /// <summary>An elevated railway along the shore, with a thin line of light and a lit train.</summary>
    public static void Viaduct(TowerMesh mesh, SkylineFrame frame, RandomStream stream)
    {
        const float Height = 24, Distance = SkylineFrame.Shore + 38;
        float half = frame.X(1.2f, Distance), left = -half, middle = (half + left) / 2;
        mesh.Box(TowerSurface.Metal, 0, new Vector3(middle, Height, -Distance), new Vector3(half - left, 2.2f, 9), 0, TowerSurface.Metal);
        mesh.Bar(TowerSurface.NeonCyan, new Vector3(left, Height + 1, -Distance + 4.8f), new Vector3(half, Height + 1, -Distance + 4.8f), 0.7f);
        for (float x = left + 12; x < half; x += 46)
        {
            mesh.Mast(TowerSurface.Stone, new Vector3(x, SkylineFrame.QuayHeight, -Distance), Height - SkylineFrame.QuayHeight, 1.6f, 2.6f, 8);
        }

        float train = float.Lerp(left, half, stream.Range(0.1f, 0.6f));
        for (int i = 0; i < 4; i++)
        {
            Vector3 foot = new(train + (i * 22), Height + 2.4f, -Distance + 1);
            mesh.Box(TowerSurface.FloodCool, 0, foot, new Vector3(21, 3.6f, 3.4f), 0, TowerSurface.Metal);
        }
    }

    /// <summary>Rows of trees on the embankment, with gaps.</summary>
    public static void Trees(TowerMesh mesh, SkylineFrame frame, RandomStream stream)
    {
        float half = frame.X(1.15f, SkylineFrame.Shore) + 60;
        for (float x = -half; x < half; x += stream.Range(7f, 13f))
        {
            if (Noise.Perlin(new Vector3(x / 90, 0, 0), stream.Seed) < -0.12f)
            {
                continue;
            }

            float height = stream.Range(7f, 12f), radius = height * stream.Range(0.36f, 0.46f);
            var foot = new Vector2(x, -SkylineFrame.Shore - stream.Range(9f, 16f));
            ReadOnlySpan<(float Radius, float Up)> crown = [(0.25f, 0.12f), (0.8f, 0.24f), (1, 0.48f), (0.86f, 0.72f), (0.45f, 0.93f), (0.05f, 1)];
            var rings = new Ring[crown.Length];
            for (int i = 0; i < rings.Length; i++)
            {
                rings[i] = new Ring(
                    Ring.Circle(foot + new Vector2(stream.Range(-0.5f, 0.5f), stream.Range(-0.5f, 0.5f)), radius * crown[i].Radius, 8), SkylineFrame.QuayHeight + (height * crown[i].Up));
            }

            mesh.Skin(TowerSurface.Trees, 0, rings, true, null);
        }
    }

    private static void Deck(TowerMesh mesh, BridgeLine line, bool lampsOn, TowerSurface surface, TowerSurface rim)
    {
        mesh.Bar(surface, line.At(0, DeckHeight - 1, 0), line.At(1, DeckHeight - 1, 0), 3);
        for (int side = -1; side <= 1; side += 2)
        {
            mesh.Bar(surface, line.At(0, DeckHeight, side * 6.5f), line.At(1, DeckHeight, side * 6.5f), 1.8f);
        }

        // Floodlit like the masts, so that the roadway is told from the dark shore behind it.
        mesh.Bar(rim, line.At(0, DeckHeight + 0.3f, 7.6f), line.At(1, DeckHeight + 0.3f, 7.6f), 1.5f);
        mesh.Bar(TowerSurface.Roof, line.At(0, DeckHeight + 0.6f, -3.2f), line.At(1, DeckHeight + 0.6f, -3.2f), 1.4f);
        int lamps = (int)(line.Length / 14);
        for (int i = 0; i <= lamps; i++)
        {
            Vector3 foot = line.At((float)i / lamps, DeckHeight, 7);
            mesh.Mast(TowerSurface.Metal, foot, 5, 0.14f, 0.1f, 4);
            if (lampsOn)
            {
                mesh.Mast(TowerSurface.Lamp, foot + new Vector3(0, 5, 0), 1, 0.7f, 0.5f, 5);
            }
        }

        for (int i = 1; i < 14; i++)
        {
            mesh.Bar(surface, line.At(i / 14f, -3, 0), line.At(i / 14f, DeckHeight, 0), i % 4 == 0 ? 2.2f : 0.2f);
        }
    }

    /// <summary>The straight line of a bridge over the bay.</summary>
    /// <param name="From">End outside the picture, (x, z).</param>
    /// <param name="To">End on the far shore, (x, z).</param>
    private readonly record struct BridgeLine(Vector2 From, Vector2 To)
    {
        /// <summary>Where the first mast stands, as a share of the length.</summary>
        public float First => 0.30f;

        /// <summary>Where the second mast stands.</summary>
        public float Second => 0.76f;

        public float Length => Vector2.Distance(From, To);

        public static BridgeLine Of(SkylineFrame frame) => new(
            new Vector2(frame.X(BridgeOut, BridgeNear), -BridgeNear), new Vector2(frame.X(BridgeLanding, SkylineFrame.Shore), -SkylineFrame.Shore - 8));

        /// <summary>A point: share of the length, metres up, metres to the viewer's side.</summary>
        public Vector3 At(float share, float up, float side)
        {
            Vector2 along = Vector2.Normalize(To - From), p = Vector2.Lerp(From, To, share) + (new Vector2(-along.Y, along.X) * side);
            return new Vector3(p.X, up, p.Y);
        }
    }
}
