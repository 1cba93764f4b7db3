using System.Numerics;
using Easel.Imaging;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>What is seen through the windows of a bus: lining, decks, rows of seats, grab rails, the driver's place.</summary>
internal static class BusInterior
{
    private const float Wall = 0.035f, SeatPitch = 0.82f;

    private static readonly Material Lining = Presets.Plastic(LinearRgb.FromHex("#b9bab6"), "lining");

    private static readonly Material Cloth = Presets.Fabric(LinearRgb.FromHex("#3f5f7d"), 200, "seat");

    private static readonly Material Rail = Presets.Lacquer(LinearRgb.FromHex("#d9a520"), "rail");

    /// <summary>Lines a skin and furnishes it.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="skin">The skin with the windows cut out.</param>
    /// <param name="decks">Heights of the floors.</param>
    /// <param name="back">Rear end, metres.</param>
    /// <param name="front">Front end.</param>
    /// <param name="halfWidth">Of the body.</param>
    /// <param name="room">Height above a floor up to the grab rails.</param>
    public static void Add(ModelBuilder model, PolyMesh skin, float[] decks, float back, float front, float halfWidth, float room)
    {
        PolyMesh lining = skin.Clone().Displace((_, _) => -Wall).Flip();
        model.Add(lining, Lining, 1);
        PolyMesh floors = new(), seats = new(), rails = new(), shells = new();
        foreach (float y in decks)
        {
            // The lowest floor ends between the wheels.
            bool driven = y == decks[0];
            float margin = driven ? 0.42f : 0.05f;
            floors.Join(Shapes.Box(2 * (halfWidth - margin), 0.04f, front - back - 0.3f, 0.005f, 1).Move(0, y - 0.04f, (front + back) / 2));
            for (float z = back + 0.8f; z < front - (driven ? 2 : 0.8f); z += SeatPitch)
            {
                foreach (float x in new[] { -0.86f, -0.42f, 0.42f, 0.86f })
                {
                    seats.Join(Shapes.Box(0.4f, 0.1f, 0.42f, 0.035f, 1).Move(x, y + 0.38f, z + 0.2f), Shapes.Box(0.4f, 0.66f, 0.09f, 0.04f, 1).RotateX(-0.14f).Move(x, y + 0.44f, z));
                    shells.Join(Shapes.Box(0.07f, 0.38f, 0.07f, 0).Move(x, y, z + 0.16f));
                }

                rails.Join(Shapes.Rod(new Vector3(0.24f, y, z), new Vector3(0.24f, y + room, z), 0.017f, sides: 8).BothSides());
            }

            rails.Join(Shapes.Rod(new Vector3(0.24f, y + room, back + 0.6f), new Vector3(0.24f, y + room, front - 1.4f), 0.017f, sides: 8).BothSides());
        }

        // The driver sits on the left behind a large flat wheel.
        float floor = decks[0], drive = front - 1.15f;
        seats.Join(Shapes.Cushion(0.5f, 0.12f, 0.48f, 0.05f, 0.01f, 4).Move(0.62f, floor + 0.48f, drive + 0.2f), Shapes.Cushion(0.48f, 0.78f, 0.12f, 0.05f, 0.01f, 4).RotateX(-0.18f).Move(0.62f, floor + 0.55f, drive));
        PolyMesh dash = Shapes.Cushion((2 * halfWidth) - 0.3f, 0.75f, 0.42f, 0.1f, 0, 4).Move(0, floor, front - 0.42f);
        dash.Join(Shapes.Torus(0.24f, 0.018f, 28, 8).RotateX(0.5f).Move(0.62f, floor + 0.88f, drive + 0.52f));
        model.Add(floors.Join(shells, dash), VehicleMaterials.Lining);
        model.Add(seats, Cloth, 1);
        model.Add(rails, Rail, 1);
    }
}
