using Easel.Catalogue.People;
using Easel.Scenes;
using Easel.Scenes.Randomness;

namespace Easel.Catalogue.Tests.People;

/// <summary>Faces, hair and bearing of single figures.</summary>
public sealed class FigureTests
{
    private const float Coarse = 0.02f;

    /// <summary>All ways to wear hair that leave any.</summary>
    public static TheoryData<string> Styles => [.. Enum.GetNames<HairStyle>().Where(static s => s != nameof(HairStyle.Bald))];

    private static PersonParameters Cast(string words, string? pose = null, uint seed = 1, int index = 0, int count = 1) =>
        PersonCasting.Sample(new RandomStream(seed).Child(index), Wishes.None with { Words = [.. words.Split(' ')], Pose = pose, Index = index, Turn = (uint)index, Count = count });

    private static PersonSkeleton Skeleton(PersonKind kind, PersonPose pose) => new(PersonBuild.For(kind, 0, 1), pose);

    [Theory]
    [MemberData(nameof(Styles))]
    public void Hair_OfAnyStyle_LeavesTheEyesFree(string style)
    {
        foreach (string who in (string[])["woman", "boy"])
        {
            PersonParameters p = Cast(who);
            var body = new PersonSkeleton(PersonBuild.For(p.Kind, 0, 1), PersonPose.For(null, 0, 0.5f));
            HairLook look = p.Hair with { Style = Enum.Parse<HairStyle>(style), HasBangs = false, IsUnderHat = false };
            Part hair = new HairModel(body.Head, look, new Wardrobe(body, p.Outfit, Coarse, 1).Shell(), new RandomStream(5)).Build().First();
            (float x, float y) = p.Face.Eye;
            (float half, float up, float down) = p.Face.EyeOpening;
            Assert.True(hair.Mesh.TriangleCount > 200);
            Assert.DoesNotContain(hair.Mesh.Positions.Select(body.Head.ToLocal), v =>
                v.Z > 0.2f && MathF.Abs(MathF.Abs(v.X) - x) < 0.6f * half && v.Y < y + (0.8f * up) && v.Y > y - (0.8f * down));
        }
    }

    [Fact]
    public void Cast_ChildrenOfOnePrompt_HaveFacesOfTheirOwn()
    {
        PersonParameters[] children = [.. Enumerable.Range(0, 3).Select(i => Cast("child", index: i, count: 3))];

        Assert.Equal(3, children.Select(c => c.Face.Shape).Distinct().Count());
        Assert.True(children.Select(c => (c.Hair.Style, c.Hair.Color, c.Outfit.TopColor)).Distinct().Count() > 1);
    }

    [Fact]
    public void Cast_PlayersAtABall_KickItAndRunForIt()
    {
        string?[] poses = [.. Enumerable.Range(0, 3).Select(i => Cast("child ball", "play", index: i, count: 3).Pose)];

        Assert.Equal("kick", poses[0]);
        Assert.Equal(3, poses.Distinct().Count());
    }

    [Fact]
    public void Running_IsSeenFromTheSide_FeetFarApartAcrossTheView()
    {
        PersonSkeleton body = Skeleton(PersonKind.Man, PersonPose.For("run", 0, 0.5f));

        Assert.True(MathF.Abs(body.Legs[0].End.X - body.Legs[1].End.X) > 0.8f * body.Build.Shin * body.Unit);
    }

    [Fact]
    public void Aged_OfSomebodyStanding_CarriesTheHeadLowerAndForward()
    {
        PersonPose pose = PersonPose.For(null, 0, 0.5f);
        PersonSkeleton young = Skeleton(PersonKind.Man, pose), old = Skeleton(PersonKind.Man, pose.Aged);

        Assert.True(old.Head.Origin.Z > young.Head.Origin.Z + (0.1f * young.Unit));
        Assert.True(old.Head.Origin.Y < young.Head.Origin.Y);
    }

    [Fact]
    public void Crying_HasTears() =>
        Assert.Contains(
            Catalogue.Default.FindObject("person")!.Build(new BuildRequest(new RandomStream(2), Wishes.None with { Words = ["girl", "crying"] }, Coarse)).Parts,
            p => p.Material.Name == "tears");
}
