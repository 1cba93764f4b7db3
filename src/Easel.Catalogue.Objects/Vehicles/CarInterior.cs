using System.Numerics;
using Easel.Scenes;
using Easel.Scenes.Kit;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>What is seen through the windows of a car: seats, dashboard, steering wheel, lining.</summary>
internal static class CarInterior
{
    /// <summary>Thickness of doors and roof, metres.</summary>
    private const float Wall = 0.018f;

    /// <summary>Thickness of the roof with its lining, metres.</summary>
    private const float Roof = 0.05f;

    /// <summary>Distance of the front seats from the middle, metres.</summary>
    private const float SeatX = 0.37f;

    /// <summary>Lines a skin and furnishes it.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="form">Proportions.</param>
    /// <param name="skin">The half skin with the windows cut out.</param>
    /// <param name="joint">Station of the joint between the doors, behind which the front seats lean.</param>
    /// <param name="rearSeats">Whether there is a rear bench.</param>
    public static void Add(ModelBuilder model, CarForm form, PolyMesh skin, float joint, bool rearSeats)
    {
        // The lining is the skin once more, a little smaller and seen from inside.
        float from = form.RearZ + 0.1f, to = form.CowlZ - 0.05f, floor = form.Clearance + 0.16f;
        PolyMesh lining = skin.Clone().Cut(p => MathF.Max(MathF.Max(from - p.Z, p.Z - to), floor - p.Y));
        lining.Displace((_, _) => -Wall).Flip();
        model.Add(lining.BothSides(), VehicleMaterials.Lining);
        float width = form.Width - 0.3f;
        model.Add(Shapes.Box(width, 0.03f, to - from, 0.005f, 1).Move(0, floor, (from + to) / 2), VehicleMaterials.Trim);

        // Dashboard with a hood over the instruments, and a shelf under the rear window.
        PolyMesh dash = Shapes.Cushion(width - 0.06f, 0.26f, 0.52f, 0.08f, 0.01f, 6).Warp(p => p with { Y = p.Y - (0.12f * p.Z), Z = p.Z - (0.25f * p.X * p.X) });
        dash.Move(0, form.CowlY - 0.3f, form.CowlZ - 0.4f);
        dash.Join(Shapes.Cushion(0.4f, 0.1f, 0.2f, 0.045f, 0.005f, 4).Move(SeatX, form.CowlY - 0.07f, form.CowlZ - 0.56f));
        dash.Join(Shapes.Box(width - 0.1f, 0.04f, MathF.Max(0.1f, joint - 0.95f - form.RearZ), 0.01f).Move(0, form.DeckY - 0.1f, (form.RearZ + joint - 0.95f) / 2));
        dash.Join(Shapes.Cushion(0.24f, 0.28f, 1.0f, 0.05f, 0, 4).Move(0, floor, joint + 0.35f));
        model.Add(dash, VehicleMaterials.Lining);

        float tilt = 0.42f;
        var hub = new Vector3(SeatX, form.CowlY - 0.06f, form.CowlZ - 0.78f);
        PolyMesh wheel = Shapes.Torus(0.185f, 0.017f, 36, 10).Join(Shapes.Cushion(0.14f, 0.03f, 0.1f, 0.014f, 0, 3));
        for (int i = 0; i < 3; i++)
        {
            wheel.Join(Shapes.Box(0.035f, 0.016f, 0.16f, 0.005f, 1).Move(0, 0, 0.1f).RotateY((MathF.PI / 2) + (MathF.PI / 2 * i)));
        }

        model.Add(wheel.RotateX(-MathF.PI / 2 + tilt).Move(hub), VehicleMaterials.Trim);
        float head = form.Height - 0.2f;
        var driver = new Vector3(SeatX, form.BeltY - 0.42f, joint + 0.2f);
        model.Surface(SurfaceTag.Cabin, driver + new Vector3(0, 0, 0.1f), new Vector3(-2 * SeatX, 0, 0), new Vector3(0, 0, form.Height - Roof - driver.Y));
        AddSeat(model, driver, head, 0.5f);
        AddSeat(model, new Vector3(-SeatX, form.BeltY - 0.42f, joint + 0.2f), head, 0.5f);
        if (rearSeats)
        {
            foreach (float x in new[] { -0.42f, 0.42f })
            {
                AddSeat(model, new Vector3(x, form.BeltY - 0.4f, joint - 0.68f), head - 0.04f, 0.62f);
            }
        }

        model.Add(Shapes.Cushion(0.22f, 0.065f, 0.03f, 0.014f, 0, 3).Move(0, form.Height - 0.2f, form.CowlZ - (form.ScreenSlope * (form.Height - form.CowlY - 0.17f)) - 0.12f), VehicleMaterials.Trim);
    }

    /// <summary>A seat: a cushion, a raked back with side bolsters, and a headrest on two posts.</summary>
    /// <param name="model">Where to add.</param>
    /// <param name="hip">Where cushion and back meet.</param>
    /// <param name="headTop">Height of the top of the headrest.</param>
    /// <param name="width">Metres.</param>
    public static void AddSeat(ModelBuilder model, Vector3 hip, float headTop, float width)
    {
        float back = MathF.Max(0.3f, headTop - 0.2f - hip.Y);
        PolyMesh seat = Shapes.Cushion(width, 0.14f, 0.5f, 0.06f, 0.015f, 6).Move(0, -0.08f, 0.2f);
        PolyMesh rest = Shapes.Cushion(width, back, 0.13f, 0.06f, 0.015f, 8).Warp(p => p with
        {
            X = p.X * (1 - (0.22f * MathF.Max(0, p.Y - (0.5f * back)) / back)), Z = p.Z + (0.5f * p.X * p.X),
        });
        PolyMesh head = Shapes.Cushion(0.25f, 0.17f, 0.09f, 0.045f, 0.01f, 5).Move(0, back + 0.03f, 0.01f);
        PolyMesh posts = Shapes.Rod(new Vector3(0.06f, back - 0.04f, 0), new Vector3(0.06f, back + 0.06f, 0), 0.007f, sides: 8).BothSides();
        model.Add(seat.Join(rest.Join(head).RotateX(-0.24f)).Move(hip), VehicleMaterials.Seat, 1);
        model.Add(posts.RotateX(-0.24f).Move(hip), VehicleMaterials.Bright);
    }
}
