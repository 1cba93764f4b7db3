using System.Numerics;

namespace Easel.Catalogue.Objects.Vehicles;

/// <summary>
/// How a bicycle stands: the front wheel turned a little about the head tube, the whole leant onto its stand so that both tyres and the foot of
/// the stand touch the ground.
/// </summary>
/// <param name="Steering">Turns what is steered, in the upright bicycle's frame.</param>
/// <param name="Standing">Takes the upright bicycle, its wheels on y = 0, to where it stands.</param>
internal readonly record struct BicycleStance(Matrix4x4 Steering, Matrix4x4 Standing)
{
    /// <summary>How deep the weight presses tyres and foot into what they stand on, metres: without it a low sun would shine under them.</summary>
    public const float Sink = 0.003f;

    /// <summary>Finds a stance.</summary>
    /// <param name="rear">Middle of the rear wheel, metres.</param>
    /// <param name="front">Middle of the front wheel.</param>
    /// <param name="headLow">Lower end of the head tube.</param>
    /// <param name="headTop">Its upper end.</param>
    /// <param name="ring">Radius of the wheels to the middle of the tyre.</param>
    /// <param name="tyre">Half width of the tyre.</param>
    /// <param name="turn">Turn of the handlebar to the left, radians.</param>
    /// <param name="lean">Lean to the left, radians.</param>
    public static BicycleStance Of(Vector3 rear, Vector3 front, Vector3 headLow, Vector3 headTop, float ring, float tyre, float turn, float lean)
    {
        Matrix4x4 steering = Matrix4x4.CreateTranslation(-headLow) * Matrix4x4.CreateFromAxisAngle(Vector3.Normalize(headTop - headLow), turn) * Matrix4x4.CreateTranslation(headLow);
        var leant = Matrix4x4.CreateRotationZ(-lean);
        float back = Lowest(rear, leant), fore = Lowest(front, steering * leant);

        // The turned wheel stands a little higher or lower: the frame nods until both touch.
        Matrix4x4 standing = leant * Matrix4x4.CreateRotationX(MathF.Asin((fore - back) / Vector3.Distance(rear, front)));
        return new BicycleStance(steering, standing * Matrix4x4.CreateTranslation(0, -Sink - Lowest(rear, standing), 0));

        float Lowest(Vector3 middle, Matrix4x4 place)
        {
            float tilt = Vector3.TransformNormal(Vector3.UnitX, place).Y;
            return Vector3.Transform(middle, place).Y - (ring * MathF.Sqrt(1 - (tilt * tilt))) - tyre;
        }
    }

    /// <summary>The place in the upright frame that comes to lie at a place of the ground.</summary>
    public Vector3 Upright(Vector3 ground)
    {
        Matrix4x4.Invert(Standing, out Matrix4x4 back);
        return Vector3.Transform(ground, back);
    }
}
