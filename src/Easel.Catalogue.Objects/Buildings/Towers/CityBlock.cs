using System.Numerics;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Objects.Buildings.Towers;

/// <summary>The many buildings between the landmarks: few triangles, yet no two alike.</summary>
internal static class CityBlock
{
    /// <summary>A building of a future city.</summary>
    /// <param name="mesh">Receives the walls.</param>
    /// <param name="lot">Where and how large.</param>
    /// <param name="detailed">Whether roofs carry masts and machines that can be seen from here.</param>
    /// <param name="stream">The building's own stream.</param>
    public static void Future(TowerMesh mesh, TowerLot lot, bool detailed, RandomStream stream)
    {
        TowerSurface neon = FuturisticTower.Neon(stream.Child("neon"));
        float kind = stream.Child("kind").Next();
        bool tall = lot.Height > 90;
        TowerSurface wall = stream.Child("wall").Next() switch
        {
            < 0.6f => TowerSurface.Glass,
            < 0.88f => TowerSurface.Ribbon,
            _ => tall ? TowerSurface.Glass : TowerSurface.Masonry,
        };
        Vector2[] plan;
        float roof = lot.Height, w = lot.Width, d = lot.Depth;
        if (tall && kind < 0.22f)
        {
            // Slightly tapered superellipse.
            plan = Ring.Superellipse(lot.Center, w / 2, d / 2, 3.4f, 16, lot.Turn);
            mesh.Skin(
                wall, lot.Building,
                [new Ring(plan, lot.Ground), new Ring(plan, lot.Ground + (roof * 0.6f)), new Ring(Ring.Superellipse(lot.Center, w * 0.36f, d * 0.36f, 3.4f, 16, lot.Turn), lot.Ground + roof)],
                true);
            (w, d) = (w * 0.7f, d * 0.7f);
        }
        else if (tall && kind < 0.40f)
        {
            // A slanted roof: the top ring is lowered on one side by shearing the last storeys into a wedge.
            plan = Ring.Rectangle(lot.Center, w, d, lot.Turn);
            mesh.Skin(wall, lot.Building, [new Ring(plan, lot.Ground), new Ring(plan, lot.Ground + (roof * 0.82f))], false);
            Vector3 side = lot.At(w * 0.24f, 0, 0);
            mesh.Skin(
                wall, lot.Building, [new Ring(plan, lot.Ground + (roof * 0.82f)), new Ring(Ring.Rectangle(new Vector2(side.X, side.Z), w * 0.5f, d, lot.Turn), lot.Ground + roof)], false);
            (w, d) = (w * 0.4f, d * 0.8f);
        }
        else if (lot.Height > 55 && kind < 0.75f)
        {
            // One or two steps.
            float y = 0;
            int steps = stream.Child("steps").Range(2, 3);
            for (int i = 0; i < steps; i++)
            {
                float top = roof * (0.45f + (0.55f * (i + 1) / steps));
                plan = Ring.Chamfered(lot.Center, w, d, MathF.Min(w, d) * 0.08f, lot.Turn);
                mesh.Skin(wall, lot.Building, [new Ring(plan, lot.Ground + y), new Ring(plan, lot.Ground + top)], false);
                y = top;
                if (i + 1 < steps)
                {
                    (w, d) = (w * 0.76f, d * 0.76f);
                }
            }
        }
        else
        {
            mesh.Box(wall, lot.Building, lot.At(0, 0, 0), new Vector3(w, roof, d), lot.Turn);
        }

        if (!detailed && !tall)
        {
            return;
        }

        Roof(mesh, lot, w, d, stream.Child("roof"));
        RandomStream glow = stream.Child("glow");
        if (tall && glow.Chance(0.4f))
        {
            plan = Ring.Rectangle(lot.Center, w + 0.8f, d + 0.8f, lot.Turn);
            mesh.Skin(neon, 0, [new Ring(plan, lot.Ground + roof - 2.2f), new Ring(plan, lot.Ground + roof - 1.1f)], false, null);
        }

        if (tall && glow.Chance(0.45f))
        {
            float mast = lot.Height * glow.Range(0.12f, 0.28f);
            mesh.Mast(TowerSurface.Metal, lot.At(0, roof, 0), mast, 1.1f, 0.3f, 5);
            mesh.Mast(TowerSurface.Beacon, lot.At(0, roof + mast, 0), 1.2f, 0.7f, 0.7f, 5);
        }
    }

    /// <summary>Machines, parapet and huts on a roof.</summary>
    public static void Roof(TowerMesh mesh, TowerLot lot, float width, float depth, RandomStream stream)
    {
        int boxes = stream.Range(1, 3);
        for (int i = 0; i < boxes; i++)
        {
            RandomStream r = stream.Child(i);
            var size = new Vector3(width * r.Range(0.18f, 0.4f), r.Range(2.5f, 6.5f), depth * r.Range(0.18f, 0.4f));
            mesh.Box(
                r.Chance(0.5f) ? TowerSurface.Metal : TowerSurface.Stone, 0,
                lot.At(r.Range(-0.28f, 0.28f) * width, lot.Height - 0.2f, r.Range(-0.28f, 0.28f) * depth), size, lot.Turn);
        }
    }
}
