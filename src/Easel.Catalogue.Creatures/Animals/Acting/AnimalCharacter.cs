using System.Collections.Immutable;
using System.Numerics;
using Easel.Catalogue.People;
using Easel.Scenes;
using Easel.Scenes.Materials;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Acting;

/// <summary>An animal that acts as a person: upright on two legs, with hands that hold, bare or dressed, under its own head.</summary>
internal sealed class AnimalCharacter
{
    private readonly PersonParameters _p;
    private readonly IAnimalActor _actor;
    private readonly PersonSkeleton _body;
    private readonly FigureFrame _head;
    private readonly bool _hasTop, _hasBottom;

    private AnimalCharacter(PersonParameters p, IAnimalActor actor)
    {
        (_p, _actor) = (p, actor);
        PersonBuild build = PersonBuild.Character(p.Height, p.Rig is not null);
        _body = new PersonSkeleton(build, Person.Posed(p, build));
        (_hasTop, _hasBottom) = (p.Outfit.Top != TopKind.Bare, p.Outfit.HasBottom);

        // The animal's own cranium sits where the figure's head is, a little forward as muzzles are heavy.
        _head = new FigureFrame(_body.Head.Point(0, 0.02f, 0), _body.Head.Rotation, actor.HeadSize * _body.Head.Scale);
    }

    /// <summary>Builds it.</summary>
    /// <param name="p">What it does and wears.</param>
    /// <param name="actor">What kind of animal it is.</param>
    /// <param name="resolution">Size of a pixel, metres.</param>
    public static Model Build(PersonParameters p, IAnimalActor actor, float resolution) => new AnimalCharacter(p, actor).Assemble(resolution);

    private Model Assemble(float resolution)
    {
        float u = _body.Unit, height = 3.3f * u, cell = Math.Clamp(1.5f * resolution, 0.012f * u, 0.05f * u);
        IFurryHead head = _actor.Head(_head);
        SdfGroup body = Body(), face = Face(head);
        ImmutableArray<Part>.Builder parts = ImmutableArray.CreateBuilder<Part>();
        float fine = MathF.Max(0.75f * cell, 0.024f * _head.Scale);
        if (_actor.Fur > 0)
        {
            float length = _actor.Fur * height;
            FurStyle style = Style(length, height, resolution);
            Material pelt = FurCoat.Pelt(length);
            parts.AddRange(FurCoat.Dress(SdfMesher.Build(body, cell), style, _p.Seed, pelt));
            FurStyle close = style with
            {
                Count = FurCoat.Blades(resolution, height, 20_000),
                Width = MathF.Max(0.0034f * height, 0.8f * resolution),
                LengthFactor = at => head.FurLength(at) ?? (Covered(at) ? 0 : 0.7f),
                Flow = (at, _) => head.FurLength(at) is null ? -Vector3.UnitY : head.Flow(at),
            };
            parts.AddRange(FurCoat.Dress(SdfMesher.Build(face, fine), close, _p.Seed + 1, pelt));
        }
        else
        {
            parts.Add(new Part(SdfMesher.Build(body, cell), _actor.Skin));
            parts.Add(new Part(SdfMesher.Build(face, fine), _actor.Skin));
        }

        parts.AddRange(head.Features(cell));
        parts.AddRange(new Wardrobe(_body, _p.Outfit, cell, _p.Seed).Build());
        parts.AddRange(new BackWear(_body, _p.Outfit, cell).Build());
        parts.AddRange(Person.Props(_p, _body, cell));
        return Person.Finished(parts.ToImmutable(), _body, _p.Hold);
    }

    /// <summary>What clothes leave bare: trunk, limbs, paws and tail. Under cloth nothing is needed.</summary>
    private SdfGroup Body()
    {
        PersonBuild b = _body.Build;
        float u = _body.Unit;
        var skin = new SdfGroup(_actor.Base);
        if (!_hasTop || !_hasBottom)
        {
            BodyShapes.Trunk(skin, _body, _hasTop ? -0.02f : 0.01f);
        }

        for (int i = 0; i < 2; i++)
        {
            float side = PersonSkeleton.Side(i);
            (_, Vector3 elbow, Vector3 wrist) = _body.Arms[i];
            if (_hasTop)
            {
                skin.Union(new RoundCone(wrist, b.Arm.Low * u, Vector3.Lerp(wrist, elbow, 0.2f), 1.02f * b.Arm.Low * u), 0.03f * u);
            }
            else
            {
                BodyShapes.Arm(skin, _body, i, 0, isSleeve: false);
            }

            ArmPose arm = i == 0 ? _body.Pose.Arms.Left : _body.Pose.Arms.Right;
            var hand = new SdfGroup(_actor.Paws);
            HandModel.Add(hand, _body.Hands[i], side, arm.Curl, b.Arm.Low / b.Hand);
            skin.Union(hand, 0.03f * u, _actor.Paws, 0.10f * u);
            if (!_hasBottom)
            {
                BodyShapes.Leg(skin, _body, i, 0, isSleeve: false);
            }

            if (!_p.Outfit.HasShoes)
            {
                FigureFrame foot = _body.Feet[i];
                (_, Vector3 knee, Vector3 ankle) = _body.Legs[i];
                var paw = new SdfGroup(_actor.Paws)
                    .Union(foot.Ellipsoid(new Vector3(0, 0.075f, 0.07f), new Vector3(0.100f, 0.078f, 0.185f)))
                    .Union(new RoundCone(ankle, 1.02f * b.Leg.Low * u, Vector3.Lerp(ankle, knee, 0.2f), b.Leg.Low * u), 0.06f * u);
                for (int toe = -1; toe <= 1; toe++)
                {
                    paw.Union(foot.Ellipsoid(new Vector3(0.055f * toe, 0.055f, 0.205f - (0.02f * Math.Abs(toe))), new Vector3(0.036f, 0.045f, 0.062f)), 0.02f * u);
                }

                skin.Union(paw, 0.05f * u, _actor.Paws, 0.10f * u);
            }
        }

        Vector4[] tail = _actor.Tail;
        if (tail.Length > 1 && !_p.Outfit.HasSkirt)
        {
            float floor = 0.03f * u;
            skin.Union(new Chain([.. tail.Select(t => Grounded(_body.Pelvis.Point(t.X, t.Y, t.Z), t.W * u, floor))]), 0.05f * u, _actor.Base);
        }

        return skin.Paint(Shade);
    }

    private static Vector4 Grounded(Vector3 at, float radius, float floor) => new(at with { Y = MathF.Max(at.Y, MathF.Min(radius, at.Y + floor)) }, radius);

    /// <summary>The head with so much of the neck as a collar shows.</summary>
    private SdfGroup Face(IFurryHead head)
    {
        PersonBuild b = _body.Build;
        float u = _body.Unit;
        Vector3 nape = _body.Chest.Point(0, b.NeckBase - b.Waist - 0.10f, -0.02f);
        var face = new SdfGroup(_actor.Base).Union(new RoundCone(nape, 1.1f * b.NeckRadius * u, _head.Point(0, -0.45f, -0.15f), 1.02f * b.NeckRadius * u), 0.05f * u);
        head.AddSkin(face);
        return face;
    }

    /// <summary>A light front, and markings.</summary>
    private Vector3 Shade(Vector3 at, Vector3 color)
    {
        Vector3 q = _body.Pelvis.ToLocal(at), c = _body.Chest.ToLocal(at);
        float front = Noise.SmoothStep(0.02f, 0.14f, c.Z) * Noise.SmoothStep(0.26f, 0.14f, MathF.Abs(c.X)) * Noise.SmoothStep(-0.65f, -0.35f, c.Y) * Noise.SmoothStep(0.75f, 0.6f, c.Y);
        bool isPaw = Vector3.DistanceSquared(color, _actor.Paws) < 1e-4f;
        color = isPaw ? color : Vector3.Lerp(color, _actor.Light, 0.9f * front);
        return _actor.Markings is { } markings && !isPaw ? markings(q, color) : color;
    }

    private FurStyle Style(float length, float height, float resolution) => new()
    {
        Count = FurCoat.Blades(resolution, height, 26_000),
        Length = length,
        Width = MathF.Max(0.0042f * height, 0.9f * resolution),
        LengthFactor = at => Covered(at) ? 0 : OnPaws(at) ? 0.35f : 0.8f,
        Flow = (_, _) => -Vector3.UnitY,
        ClumpSize = 0.05f * height,
        Clumping = 0.2f,
        Lift = 0.30f,
        Curl = 0.16f,
        Disorder = 0.16f,
        Tufting = 0.4f,
        Relief = 0.75f,
        RootShade = 0.78f,
        TipShade = 1.12f,
        ShadeVariation = 0.09f,
        TuftSize = FurCoat.Tuft(resolution, 0.012f * height, 0.028f * height),
    };

    /// <summary>Whether cloth lies over a place, where fur would stick through.</summary>
    private bool Covered(Vector3 at)
    {
        Vector3 q = _body.Pelvis.ToLocal(at), c = _body.Chest.ToLocal(at);
        PersonBuild b = _body.Build;
        bool isTrunk = q.Y > -0.05f && c.Y < b.NeckBase - b.Waist + 0.04f;
        return (_hasTop && (isTrunk || NearArm(at))) || (_hasBottom && q.Y < 0.15f && !OnPaws(at));
    }

    private bool NearArm(Vector3 at) => Enumerable.Range(0, 2).Any(i => Vector3.Distance(at, _body.Arms[i].End) < 0.11f * _body.Unit && _body.Hands[i].ToLocal(at).Z < 0.0f);

    private bool OnPaws(Vector3 at) =>
        Enumerable.Range(0, 2).Any(i => Vector3.Distance(at, _body.Hands[i].Point(0, 0, 0.12f)) < 0.20f * _body.Unit || Vector3.Distance(at, _body.Feet[i].Point(0, 0.06f, 0.08f)) < 0.26f * _body.Unit);
}
