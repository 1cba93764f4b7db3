using System.Numerics;
using Easel.Catalogue.People;
using Easel.Scenes;
using Easel.Scenes.Kit;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Objects.Toys;

/// <summary>A robot that acts as a person: the parts of the toy on the bones of a figure, with fingers that close about what they hold.</summary>
internal static class RobotCharacter
{
    /// <summary>Builds it.</summary>
    /// <param name="acting">What it does.</param>
    /// <param name="p">Its looks.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public static Model Build(PersonParameters acting, Robot.Parameters p, float resolution)
    {
        const float ChestHigh = 0.195f;
        PersonBuild build = PersonBuild.Character(acting.Height, acting.Rig is not null) with { ShoulderHalf = 0.39f, HeadHeight = 0.62f, HipHalf = 0.17f };
        var body = new PersonSkeleton(build, Person.Posed(acting, build));
        float u = body.Unit, cell = Math.Clamp(1.3f * resolution, 0.010f * u, 0.03f * u);
        (Material shell, Material plate, Material steel, Material dark) = Robot.Materials(p);
        var model = new ModelBuilder();

        // The chest from the waist to the shoulders; hips below it.
        var chest = new ModelBuilder();
        chest.Add(Shapes.Cushion(p.Chest, ChestHigh, 0.135f, 0.02f, 0.003f, 8), shell, 1);
        Robot.Chest(chest, p, plate, steel, dark, 0, ChestHigh);
        float high = 0.58f * u, k = high / ChestHigh;
        float wide = 1.9f * (build.ShoulderHalf - 0.09f) * u / p.Chest;
        model.Add(chest.Build(), Matrix4x4.CreateScale(wide, k, k) * Place(body.Chest, new Vector3(0, -0.04f * u, 0)));
        model.Add(Shapes.Cushion(0.50f * u, 0.16f * u, 0.30f * u, 0.04f * u, 0, 6).Transform(Place(body.Pelvis, new Vector3(0, -0.07f * u, 0))), shell, 1);
        Robot.Ribs(model, steel, body.Pelvis.Point(0, 0.06f, 0), body.Chest.Point(0, 0.02f, 0), 0.15f * u, 3);
        Vector3 neck = body.Chest.Point(0, 0.53f, 0);
        Robot.Ribs(model, steel, neck, body.Head.Point(0, -0.42f, -0.05f), 0.085f * u, 3);
        var head = new ModelBuilder();
        Robot.Head(head, p, shell, plate, steel, dark);
        model.Add(head.Build(), Matrix4x4.CreateTranslation(0, -0.062f, 0) * Matrix4x4.CreateScale(0.60f * u / 0.125f) * Place(body.Head, Vector3.Zero));
        for (int i = 0; i < 2; i++)
        {
            Limb(model, body.Arms[i], 0.078f * u, steel, plate);
            Limb(model, body.Legs[i], 0.098f * u, steel, plate);
            model.Add(Shapes.Sphere(0.115f * u, 36).Move(body.Arms[i].Root), plate, 1.2f);
            FigureFrame foot = body.Feet[i];
            model.Add(Shapes.Cushion(0.21f * u, 0.15f * u, 0.44f * u, 0.05f * u, 0.004f * u, 6).Transform(Place(foot, foot.Direction(0, 0, 0.07f * u))), plate, 1);
            model.Add(Shapes.Sphere(0.10f * u, 28).Move(body.Legs[i].End), steel, 1.2f);
            ArmPose arm = i == 0 ? body.Pose.Arms.Left : body.Pose.Arms.Right;
            var hand = new SdfGroup();
            HandModel.Add(hand, body.Hands[i], PersonSkeleton.Side(i), arm.Curl, build.Arm.Low / build.Hand);
            model.Add(SdfMesher.Build(hand, cell), plate);
            Vector3 along = Vector3.Normalize(body.Arms[i].End - body.Arms[i].Bend);
            model.Add(Shapes.Cylinder(0.095f * u, 0.09f * u, 0.015f * u, 36).Align(along).Move(body.Arms[i].End - (along * 0.07f * u)), shell, 0.9f);
        }

        foreach (Part part in Person.Props(acting, body, cell))
        {
            model.Add(part.Mesh, part.Material);
        }

        return Person.Finished(model.Build().Parts, body, acting.Hold);
    }

    private static void Limb(ModelBuilder model, (Vector3 Root, Vector3 Bend, Vector3 End) bones, float radius, Material steel, Material plate)
    {
        Robot.Ribs(model, steel, bones.Root, bones.Bend, radius, 6);
        Robot.Ribs(model, steel, bones.Bend, bones.End, 0.94f * radius, 5);
        model.Add(Shapes.Sphere(1.22f * radius, 28).Move(bones.Bend), plate, 1.2f);
    }

    /// <summary>From the axes of a frame, in metres, to the model.</summary>
    private static Matrix4x4 Place(FigureFrame frame, Vector3 offset) =>
        Matrix4x4.CreateTranslation(offset) * Matrix4x4.CreateFromQuaternion(frame.Rotation) * Matrix4x4.CreateTranslation(frame.Origin);
}
