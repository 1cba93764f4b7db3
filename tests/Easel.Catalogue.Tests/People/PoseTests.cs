using System.Numerics;
using Easel.Catalogue.People;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Tests.People;

public sealed class PoseTests
{
    private const float Coarse = 0.03f;

    private static readonly CatalogueEntry _person = Catalogue.Default.FindObject("person")!;

    private static readonly string[] _offTheGround = ["run", "jump", "dunk", "fly", "float", "climb", "ride", "straddle", "sit"];

    /// <summary>All poses that a prompt can ask for.</summary>
    public static TheoryData<string> All => [.. PoseTable.Poses];

    private static Model Build(string words, string? pose, params string[] held) =>
        _person.Build(new BuildRequest(new RandomStream(3), Wishes.None with { Words = [.. words.Split('|')], Pose = pose, Held = [.. held] }, Coarse));

    private static PersonSkeleton Skeleton(PersonKind kind, string pose)
    {
        PersonBuild build = PersonBuild.For(kind, 0, 1);
        return new PersonSkeleton(build, PersonPose.For(pose, 0, build.Shin / (build.Shin + build.Thigh)));
    }

    [Fact]
    public void Table_HasMoreThanThirtyPoses() => Assert.True(PoseTable.Poses.Distinct().Count() > 30);

    [Theory]
    [MemberData(nameof(All))]
    public void Pose_Limbs_KeepTheirLengths(string pose)
    {
        foreach (PersonKind kind in Enum.GetValues<PersonKind>())
        {
            PersonSkeleton body = Skeleton(kind, pose);
            for (int i = 0; i < 2; i++)
            {
                Assert.Equal(body.Build.UpperArm * body.Unit, Vector3.Distance(body.Arms[i].Root, body.Arms[i].Bend), 1e-4f);
                Assert.Equal(body.Build.Forearm * body.Unit, Vector3.Distance(body.Arms[i].Bend, body.Arms[i].End), 1e-4f);
                Assert.Equal(body.Build.Thigh * body.Unit, Vector3.Distance(body.Legs[i].Root, body.Legs[i].Bend), 1e-4f);
                Assert.Equal(body.Build.Shin * body.Unit, Vector3.Distance(body.Legs[i].Bend, body.Legs[i].End), 1e-4f);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Pose_Hands_StayOutsideHeadAndTrunk(string pose)
    {
        PersonSkeleton body = Skeleton(PersonKind.Man, pose);
        foreach (FigureFrame hand in body.Hands)
        {
            Vector3 inHead = (body.Head.ToLocal(hand.Origin) - PersonHead.Cranium) / PersonHead.CraniumRadii;
            Assert.True(inHead.Length() > 1, $"{pose}: a wrist lies in the head");
            float spine = Vector3.Distance(hand.Origin, body.Chest.Point(0, Math.Clamp(body.Chest.ToLocal(hand.Origin).Y, 0, 0.5f), 0));
            Assert.True(spine > 0.5f * body.Build.Trunk.Waist * body.Unit, $"{pose}: a wrist lies in the trunk");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Pose_OfThoseOnTheGround_TouchesIt(string pose)
    {
        if (_offTheGround.Contains(pose))
        {
            return;
        }

        string verb = pose;
        Model model = _person.Build(new BuildRequest(new RandomStream(3), Wishes.None with { Words = ["man", .. PoseTable.Gestures.Where(g => PoseTable.Find(Wishes.None with { Words = [g] }) == pose).Take(1)], Pose = verb }, Coarse));
        Assert.InRange(model.Bounds.Min.Y, -0.04f, 0.04f);
    }

    [Theory]
    [InlineData("guitar")]
    [InlineData("box")]
    [InlineData("violin")]
    [InlineData("trumpet")]
    public void Hold_WithBothHands_IsNearBoth(string thing)
    {
        HoldKind kind = HoldTable.Find([thing], "hold")!.Value;
        PersonBuild build = PersonBuild.For(PersonKind.Woman, 0, 1);
        var body = new PersonSkeleton(build, PersonPose.For("hold", 0, 0.5f) with { Arms = HoldTable.Arms(kind) });
        TaggedSurface hold = HoldTable.Frame(kind, body)!.Value;

        // Half of a guitar's length, and no farther, along it or beside it.
        Assert.Equal(SurfaceTag.Hold, hold.Tag);
        Assert.All(body.Hands, hand => Assert.InRange(Vector3.Distance(hand.Point(0, -0.02f, 0.12f), hold.Center), 0, 0.36f));
        Assert.True(Vector3.Dot(hold.Normal, body.Chest.Direction(0, 0, 1)) > -0.8f);
    }

    [Fact]
    public void Hold_Umbrella_IsHeldHigherThanASuitcase()
    {
        float High(string thing) => Build("woman", "hold", thing).Surfaces.First(s => s.Tag == SurfaceTag.Grip).Center.Y;
        Assert.True(High("umbrella") > High("suitcase") + 0.3f);
    }

    [Fact]
    public void Build_WithSomethingInTheHands_MakesNoPropOfItsOwn()
    {
        Assert.Contains(Build("man", "sing").Parts, p => p.Material.Name == "microphone");
        Assert.DoesNotContain(Build("man", "sing", "emblem-microphone").Parts, p => p.Material.Name == "microphone");
    }

    [Fact]
    public void Build_Lying_IsLongerThanHigh()
    {
        Model model = Build("woman", "sleep");
        Assert.True(model.Bounds.Size.X > 2 * model.Bounds.Size.Y);
    }

    [Fact]
    public void Build_ReadingOnASeat_Sits()
    {
        Model standing = Build("man", "read"), seated = Build("man|seated", "read");
        Assert.True(standing.Bounds.Size.Y - seated.Bounds.Size.Y > 0.25f);
    }

    [Theory]
    [InlineData("ski", "ski")]
    [InlineData("surf", "surfboard")]
    [InlineData("fish", "line")]
    [InlineData("lift", "weight")]
    public void Build_Sport_BringsItsGear(string pose, string material)
    {
        Model model = Build("woman", pose);
        Assert.Contains(model.Parts, p => p.Material.Name == material);
        Assert.InRange(model.Bounds.Min.Y, -0.01f, 0.05f);
    }

    [Fact]
    public void Build_Swimming_WearsNoSkirt()
    {
        for (uint seed = 1; seed <= 6; seed++)
        {
            Model model = _person.Build(new BuildRequest(new RandomStream(seed), Wishes.None with { Words = ["woman"], Pose = "swim" }, Coarse));
            Assert.DoesNotContain(model.Parts, p => p.Material.Name is "dress" or "skirt" or "trousers" && p.Mesh.Bounds.Size.X > 0.6f);
        }
    }

    [Fact]
    public void Build_Mermaid_HasATailAndNoShoes()
    {
        Model model = Build("mermaid", null);
        Assert.Contains(model.Parts, p => p.Material.Name == "fluke");
        Assert.DoesNotContain(model.Parts, p => p.Material.Name is "shoes" or "trousers" or "skirt");
    }

    [Theory]
    [InlineData("crossed arms", "crossed arms")]
    [InlineData("hands on hips", "hands on hips")]
    [InlineData("arms raised", "cheer")]
    public void Find_Gesture_IsAPose(string phrase, string pose) => Assert.Equal(pose, PoseTable.Find(Wishes.None with { Words = [phrase] }));
}
