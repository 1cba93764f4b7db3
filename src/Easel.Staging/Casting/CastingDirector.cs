using Easel.Catalogue.Vapour;
using System.Collections.Immutable;
using Easel.Catalogue;
using Easel.Catalogue.People;
using Easel.Planning;
using Easel.Scenes;
using Easel.Scenes.Randomness;
using Easel.Staging.Placing;
using Easel.Staging.Printing;
using Easel.Staging.Refinishing;

namespace Easel.Staging.Casting;

/// <summary>Chooses and builds the individuals of a plan: sizes, variation, print.</summary>
/// <param name="catalogue">What can be shown.</param>
/// <param name="plan">The plan.</param>
/// <param name="request">Size and seed of the picture.</param>
/// <param name="indoors">Whether they stand on a bare floor, where nothing grows.</param>
/// <param name="inRoom">Whether the place is a room: nothing is rammed into its floor.</param>
internal sealed class CastingDirector(Catalogue.Catalogue catalogue, Plan plan, StageRequest request, bool indoors, bool inRoom)
{
    /// <summary>Beyond this many individuals of one element, models are shared: variety is no longer seen, but its cost would be.</summary>
    private const int DistinctModels = 6;

    /// <summary>A thing on another is shown at least this much of what it stands on, which is chosen small.</summary>
    private const float SmallestShareOnSupport = 0.3f;

    /// <summary>The smallest thing is shown at least this much of the largest: a smaller one could not be recognised. Where it may come
    /// nearer to the lens, less is enough.</summary>
    private const float SmallestShare = 0.2f, SmallestShareInDepth = 0.15f;

    /// <summary>The same beside trees and buildings, whose size everybody knows: what stands before them may look small.</summary>
    private const float SmallestShareAtLandmark = 0.1f;

    /// <summary>Extent from which on a tree or a building is so seen, metres.</summary>
    private const float SmallestLandmark = 4;

    /// <summary>From so many kinds of things on they make a scene, whose smallest are known by their place in it.</summary>
    private const int Scene = 4;

    private const float SmallestShareInScene = 0.07f;

    /// <summary>Of things whose sides or heights are compared, the smaller one is shown at least this much of the larger: both must be told
    /// apart at a glance.</summary>
    private const float SmallestShareCompared = 0.34f;

    /// <summary>The same of two of the living who face each other: a knight before a dragon is somebody.</summary>
    private const float SmallestShareOfOpponent = 0.5f;

    /// <summary>How much larger than that the smallest thing is shown among many, at most.</summary>
    private const float LargestInCrowd = 1.6f;

    /// <summary>Extent of a small support such as a side table, metres.</summary>
    private const float SmallSupportExtent = 0.46f;

    /// <summary>Names of furniture to sit on.</summary>
    private static readonly ImmutableHashSet<string> SeatNames = ["chair", "armchair", "bench", "sofa", "stool", "throne"];

    /// <summary>Height of letters that are read at ease, share of the picture's, and how much larger their carrier becomes for it at most.</summary>
    private const float LegibleShare = 0.03f, LargestForReading = 1.7f;

    /// <summary>Size of a pixel at a head that fills the frame, share of that where the whole figure does.</summary>
    private const float CloseShare = 0.3f;

    private readonly List<string> _notes = [];

    /// <summary>Decisions worth telling, in plain sentences.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Builds everyone, in the order of the plan.</summary>
    /// <param name="supported">Ids of elements that stand on, in or in the hand of another: their true size matters.</param>
    /// <param name="apart">Ids of elements that are placed by screen size alone (in the air): they take no part in the comparison of sizes.</param>
    /// <param name="croppable">Ids of large supports that the border may cut: they do not count, and what they carry keeps its size.</param>
    public ImmutableArray<CastMember> Cast(IReadOnlySet<string> supported, IReadOnlySet<string> apart, IReadOnlySet<string> croppable)
    {
        var known = plan.Elements.Select(e => (Element: e, Entry: catalogue.FindObject(e.Thing))).Where(p => p.Entry is not null).ToList();
        EntryInfo Seen(Element element, CatalogueEntry entry) => Acting.Seen(element, entry.Info, Mount(element) is not null);
        var sizes = known.ToDictionary(p => p.Element.Id, p => Extent(Seen(p.Element, p.Entry!)) * p.Element.Scale);
        HashSet<string> small = [.. SmallSupports(sizes).Except(croppable)];
        foreach (string support in small)
        {
            sizes[support] = SmallSupportExtent;
        }

        bool isLandmark = known.Exists(p => p.Entry!.Info.Family is "buildings" or "plants" or "landmarks" && sizes[p.Element.Id] > SmallestLandmark);
        float largest = known.Where(p => !apart.Contains(p.Element.Id) && !croppable.Contains(p.Element.Id)).Select(p => sizes[p.Element.Id]).DefaultIfEmpty(1).Max();
        int crowd = Math.Max(1, known.Sum(p => p.Element.Count));

        // Many stand side by side: the largest takes less of the picture, and so would the smallest.
        float inCrowd = Math.Clamp(0.5f * crowd, 1, LargestInCrowd);
        var comparison = new SizeComparison(plan.Relations);
        int id = 0;
        var members = new List<(Element Element, int Index, CatalogueEntry Entry, float Scale, float Resolution, int Id)>();
        var scales = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach ((Element element, CatalogueEntry? entry) in known)
        {
            float scale = element.Scale;
            float smallest = (croppable.Count > 0 || Hides(element) ? SmallestShare : SmallestShareInDepth) * inCrowd;
            smallest = isLandmark && !Hides(element) ? SmallestShareAtLandmark : smallest;
            smallest = known.Count >= Scene ? MathF.Min(smallest, SmallestShareInScene) : smallest;
            smallest = IsOpponent(element) ? MathF.Max(smallest, SmallestShareOfOpponent) : smallest;
            smallest = IsCompared(element) && croppable.Count == 0 ? MathF.Max(smallest, SmallestShareCompared) : smallest;
            float apparent = sizes[element.Id] * Fullness(entry!.Info);
            if ((!supported.Contains(element.Id) || croppable.Count > 0) && !apart.Contains(element.Id) && apparent < largest * smallest)
            {
                scale *= largest * smallest / apparent;
                _notes.Add($"The {entry!.Info.Names[0]} is shown larger than life so that it can be seen beside the rest.");
            }

            if (plan.Relations.FirstOrDefault(r => r.Subject == element.Id && IsSupport(r.Kind) && sizes.ContainsKey(r.Object) && !croppable.Contains(r.Object)) is { } standing)
            {
                float share = small.Contains(standing.Object) ? SmallestShareOnSupport : SmallestShare;
                scale *= MathF.Max(1, sizes[standing.Object] * share / sizes[element.Id]);
            }

            scales.Add(element.Id, scale);
        }

        // A thing that shall be larger than another is, whatever both are in life.
        comparison.Apply(scales, known.ToDictionary(p => p.Element.Id, p => SizeComparison.Measure(Seen(p.Element, p.Entry!).Size)), _notes, known.ToDictionary(p => p.Element.Id, p => p.Entry!.Info.Names[0]));
        ForChildren(scales);
        foreach ((Element element, CatalogueEntry? entry) in known)
        {
            float scale = scales[element.Id];

            // The group fills about 0.7 of the picture; a pixel at an individual is its extent over its share of the rows.
            float group = MathF.Max(croppable.Contains(element.Id) ? largest : sizes[element.Id] * scale / element.Scale, largest * 0.5f) * MathF.Max(1, MathF.Sqrt(crowd) * 0.7f);
            float resolution = group / (0.7f * request.Height) / scale;

            // Close views show heads alone: they are modelled as finely as they are seen.
            resolution *= plan.Camera.Shot is ShotSize.Close && entry!.Info.IsCreature ? CloseShare : 1;
            for (int i = 0; i < element.Count; i++)
            {
                members.Add((element, i, entry!, scale, resolution, ++id));
            }
        }

        // Models shared by individuals are built once; none depends on another, so they are built side by side.
        var rng = new RandomStream(request.Seed);
        (Element Element, CatalogueEntry Entry, float Resolution, int Variant)[] distinct =
            [.. members.Where(m => m.Index < DistinctModels).Select(m => (m.Element, m.Entry, m.Resolution, m.Index))];
        var built = new (LetteredModel Lettered, List<string> Notes)[distinct.Length];
        void Make(int i)
        {
            (Element element, CatalogueEntry entry, float resolution, int variant) = distinct[i];
            var notes = new List<string>();
            built[i] = (BuildModel(element, entry, resolution, variant, (small.Contains(element.Id), crowd > 1), RigOf(i), rng.Child("element").Child(element.Id), notes), notes);
        }

        // Who rides reaches for places on what is ridden, which is built before.
        Rig? RigOf(int i) => Mount(distinct[i].Element) is { } mount
            && Array.FindIndex(distinct, d => d.Element.Id == mount && (d.Variant == distinct[i].Variant || d.Element.Count == 1)) is >= 0 and var host
            ? Rig.Of(built[host].Lettered.Model, scales[mount] / scales[distinct[i].Element.Id]) : null;
        int[] riders = [.. Enumerable.Range(0, distinct.Length).Where(i => Mount(distinct[i].Element) is not null)];
        Parallel.ForEach(Enumerable.Range(0, distinct.Length).Except(riders).ToArray(), Make);
        Parallel.ForEach(riders, Make);

        var models = new Dictionary<(string, int), LetteredModel>();
        for (int i = 0; i < distinct.Length; i++)
        {
            models.Add((distinct[i].Element.Id, distinct[i].Variant), built[i].Lettered);
            _notes.AddRange(built[i].Notes);
        }

        return
        [
            .. members.Select(m => (Member: m, Lettered: models[(m.Element.Id, m.Index % DistinctModels)])).Select(p => new CastMember(
                p.Member.Id, p.Member.Element, p.Member.Index, Seen(p.Member.Element, p.Member.Entry), p.Lettered.Model, p.Member.Scale * Legibility(p.Lettered, p.Member.Resolution),
                rng.Child("instance").Child(p.Member.Id).Seed, p.Lettered.Azimuth) { IsBoard = IsHung(p.Member.Element) }),
        ];
    }

    // A child rides what fits it: legs reach the pedals of a small bicycle, and a pony is no horse.
    private void ForChildren(Dictionary<string, float> scales)
    {
        const float Vehicle = 0.68f, Pony = 0.78f;
        foreach (Element rider in plan.Elements.Where(static e => e.Attributes.Any(static a => a is "boy" or "girl" or "child" or "kid")))
        {
            if (Mount(rider) is { } mount && scales.ContainsKey(mount) && catalogue.FindObject(plan.Elements.First(e => e.Id == mount).Thing)?.Info is { Family: "vehicles" or "animals" } info)
            {
                scales[mount] *= info.Family == "vehicles" ? Vehicle : Pony;
            }
        }
    }

    // What is to be read is shown so large that it can be.
    private float Legibility(LetteredModel lettered, float resolution) => lettered.LetterHeight <= 0 ? 1
        : Math.Clamp(LegibleShare * request.Height * resolution / lettered.LetterHeight, 1, LargestForReading);

    /// <summary>Size that decides how large a thing appears: between its height and its widest side. What lies flat is seen foreshortened.</summary>
    public static float Extent(EntryInfo info)
    {
        const float Flat = 0.12f;
        float widest = MathF.Max(info.Size.X, info.Size.Z);
        return MathF.Max(info.Size.Y, (info.Size.Y < Flat * widest ? 0.4f : 0.7f) * widest);
    }

    // A slender thing takes less of the picture than its length says, and must be longer to be recognised; what is full counts as long as it is.
    private static float Fullness(EntryInfo info)
    {
        const float Full = 1.3f;
        return MathF.Min(1, Full * MathF.Sqrt(MathF.Max(info.Size.X, info.Size.Z) * info.Size.Y) / Extent(info));
    }

    // What carries only much smaller things is asked to be a small one of its kind, so that they can be seen.
    private HashSet<string> SmallSupports(Dictionary<string, float> sizes) =>
    [
        .. plan.Relations
            .Where(r => IsSupport(r.Kind) && sizes.ContainsKey(r.Subject) && sizes.ContainsKey(r.Object))
            .GroupBy(r => r.Object)
            .Where(g => catalogue.FindObject(plan.Elements.First(e => e.Id == g.Key).Thing)!.Info.Words.Contains("small"))
            .Where(g => g.All(r => sizes[r.Subject] < sizes[r.Object] * SmallestShareOnSupport))
            .Select(g => g.Key),
    ];

    // What stands behind another cannot come nearer.
    private bool Hides(Element element) => plan.Relations.Any(r => (r.Subject == element.Id && r.Kind == RelationKind.Behind)
        || (r.Object == element.Id && r.Kind == RelationKind.InFrontOf));

    // What lies under a tree need not be as large as a neighbour of it.
    private bool IsCompared(Element element) => plan.Relations.Any(r => (r.Subject == element.Id || r.Object == element.Id) && !(r.Kind == RelationKind.Below && IsTree(r.Object))
        && r.Kind is RelationKind.LeftOf or RelationKind.RightOf or RelationKind.Above or RelationKind.Below or RelationKind.Facing or RelationKind.Chasing);

    private bool IsTree(string id) => catalogue.FindObject(plan.Elements.FirstOrDefault(e => e.Id == id)?.Thing ?? "")?.Info is { Family: "plants" or "festive" } info && info.Size.Y > 1;

    private bool IsOpponent(Element element) => plan.Relations.Any(r => r.Kind == RelationKind.Facing && (r.Subject == element.Id || r.Object == element.Id) && Lives(r.Subject) && Lives(r.Object)
        && plan.Elements.FirstOrDefault(e => e.Id == r.Subject)?.Pose is not ("feed" or "photograph" or "greet"));

    private bool Lives(string element) => plan.Elements.FirstOrDefault(e => e.Id == element) is { } known
        && catalogue.FindObject(known.Thing)?.Info is { } info && (info.IsLiving || info.IsCreature || info.Family == "fantasy");

    // On a bare floor a plant needs a pot, and a balloon among standing things a weight; not so in a vase or a hand.
    private string? Footing(Element element, EntryInfo info)
    {
        if (plan.Relations.Any(r => r.Subject == element.Id && (IsSupport(r.Kind) || r.Kind is RelationKind.HeldBy or RelationKind.Above)))
        {
            return null;
        }

        bool company = plan.Elements.Any(e => catalogue.FindObject(e.Thing)?.Info.Support is Support.Ground or Support.Surface);
        return info.Words.Contains("potted") ? "potted" : info.Words.Contains("weighted") && company ? "weighted" : null;
    }

    private static bool IsSupport(RelationKind kind) => kind is RelationKind.On or RelationKind.In;

    private LetteredModel BuildModel(
        Element element, CatalogueEntry entry, float resolution, int variant, (bool Small, bool InCompany) state, Rig? rig, RandomStream ofElement, List<string> notes)
    {
        RandomStream stream = ofElement.Child(variant);
        uint group = ofElement.Child("turn").Seed % 1024;

        // Two prompts with one seed show two people: what somebody is and does makes another individual of them.
        stream = entry.Info.Family == "people" ? stream.Child(element.Noun).Child(element.Pose ?? "").Child(string.Join(' ', element.Attributes)) : stream;
        Wishes wishes = WishesReader.Read(element) with { Turn = group + (uint)variant, Index = variant, Count = element.Count, Bold = request.Flat };
        wishes = state.Small ? wishes with { Words = wishes.Words.Add("small") } : wishes;
        wishes = indoors && Footing(element, entry.Info) is { } footing ? wishes with { Words = wishes.Words.Add(footing) } : wishes;

        // No post is driven into a floor.
        wishes = inRoom && entry.Info.Family == "signs" ? wishes with { Words = wishes.Words.Add("indoors") } : wishes;

        // Hands close about what they hold, and who does something on a seat sits on it.
        wishes = Acting.IsFigure(element, entry.Info) ? wishes with { Held = [.. Held(element)], Rig = rig } : wishes;
        wishes = IsOnSeat(element, entry.Info) ? wishes with { Words = wishes.Words.Add("seated") } : wishes;
        wishes = IsAtBall(element) ? wishes with { Words = wishes.Words.Add("ball") } : wishes;
        wishes = IsOnBoard(element, entry.Info) ? wishes with { Pose = "skateboard" } : wishes;
        wishes = IsMounted(element, entry.Info) ? wishes with { Pose = "straddle" } : wishes;

        // Anime has its own fashion of hair and clothes.
        wishes = entry.Info.Family == "people" && plan.Style == PersonFashion.Anime ? wishes with { Words = wishes.Words.Add(PersonFashion.Anime) } : wishes;

        // What lies or stands in a vessel was cut from its plant.
        bool isCut = entry.Info.Family is "plants" or "food" && plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.In);
        wishes = isCut ? wishes with { Words = wishes.Words.Add("cut") } : wishes;

        // What something lies in is open, its handle out of the way; so is what somebody reads.
        bool holds = entry.Info.Words.Contains("open") && plan.Relations.Any(r => (r.Object == element.Id && r.Kind == RelationKind.In)
            || (r.Subject == element.Id && r.Kind == RelationKind.HeldBy && plan.Elements.Any(e => e.Id == r.Object && e.Pose == "read")));
        wishes = holds ? wishes with { Words = wishes.Words.Add("open") } : wishes;
        wishes = plan.Setting.Weather == WeatherKind.Snow && entry.Info.Family is "buildings" or "plants" ? wishes with { Words = wishes.Words.Add("winter") } : wishes;
        wishes = state.InCompany && entry.Info.Family == "animals" ? wishes with { Words = wishes.Words.Add("company") } : wishes;

        // A board that someone stands on lies flat.
        bool carries = (entry.Info.Words.Contains("carrying") && plan.Relations.Any(r => r.Object == element.Id && IsSupport(r.Kind)))
            || (entry.Info.Family == "animals" && plan.Elements.Any(e => Mount(e) == element.Id));
        wishes = carries ? wishes with { Words = wishes.Words.Add("carrying") } : wishes;

        // What is fixed to a wall or held up has no stand.
        bool isHung = IsHung(element) || (entry.Info is { Family: "signs" } && plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.HeldBy));

        // Another word takes the place of what such a thing usually says.
        ImmutableArray<TextWish> texts = [.. plan.Texts.Where(t => t.Carrier == element.Id)];
        wishes = texts.IsEmpty ? wishes : wishes with { Words = wishes.Words.Add("lettered") };
        Model model = Refinisher.Apply(entry.Build(new BuildRequest(stream, wishes, resolution)), wishes, element.Attributes, entry.Info, stream.Child("finish").Seed, notes);
        model = isHung ? WallPlacer.Board(model) : model;
        model = entry.Info.Family is "people" or "animals" ? model : Exhalations.Apply(model, element.Attributes.Except(entry.Info.Words), stream.Child("exhalations").Seed);
        return texts.IsEmpty ? new LetteredModel(model, 0, null) : SurfacePrinter.Print(model, texts, entry.Info, element, resolution, stream.Child("print").Seed, notes);
    }

    // The word of the prompt and the thing; what is played sitting at it is in the hands too.
    private IEnumerable<string> Held(Element holder) => plan.Relations.Where(r => r.Kind == RelationKind.HeldBy && r.Object == holder.Id)
        .Select(r => r.Subject).Concat(Mount(holder) is { } mount && plan.Elements.Any(e => e.Id == mount && Actors.IsSeatedAt(e.Thing)) ? [mount] : [])
        .Select(id => plan.Elements.FirstOrDefault(e => e.Id == id)).OfType<Element>().SelectMany(e => (string[])[e.Noun, e.Thing]);

    /// <summary>The element on which a person or an actor sits astride or at keys, or null.</summary>
    private string? Mount(Element element) =>
        !Acting.IsFigure(element, catalogue.FindObject(element.Thing)?.Info) || element.Pose is "stand" or "jump" or "dance" or "walk" or "run" or "sleep" or "lie" or "kneel" ? null
        : plan.Relations.FirstOrDefault(r => r.Subject == element.Id && r.Kind == RelationKind.On
            && plan.Elements.FirstOrDefault(e => e.Id == r.Object) is { } mount && catalogue.FindObject(mount.Thing)?.Info is { Family: "animals" or "vehicles" or "music" or "toys" })?.Object;

    /// <summary>Whether a person is on something to sit on, and neither stands nor lies on it.</summary>
    private bool IsOnSeat(Element element, EntryInfo info) =>
        Acting.IsFigure(element, info) && element.Pose is not ("stand" or "lie" or "sleep" or "jump" or "dance" or "kneel" or "walk")
        && plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.On
            && plan.Elements.FirstOrDefault(e => e.Id == r.Object) is { } seat && catalogue.FindObject(seat.Thing)?.Info is { } on && on.Names.Any(SeatNames.Contains));

    private bool IsHung(Element element) => Hanging.IsHung(element.Id, plan.Relations, plan, catalogue);

    /// <summary>Whether somebody plays with a ball that nobody holds.</summary>
    private bool IsAtBall(Element element) => element.Pose is "play"
        && plan.Relations.Any(r => r.Subject == element.Id && r.Kind is RelationKind.Touching && plan.Elements.Any(e => e.Id == r.Object && e.Thing == "ball"));

    /// <summary>Whether a person stands sideways on a board.</summary>
    private bool IsOnBoard(Element element, EntryInfo info) =>
        Acting.IsFigure(element, info) && element.Pose is (null or "ride" or "stand" or "skate" or "skateboard" or "surf" or "snowboard")
        && plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.On && plan.Elements.Any(e => e.Id == r.Object && Actors.IsBoard(e.Thing)));

    /// <summary>Whether a person sits on the back of an animal.</summary>
    private bool IsMounted(Element element, EntryInfo info) =>
        Acting.IsFigure(element, info) && (element.Pose is null or "ride" or "sit")
        && plan.Relations.Any(r => r.Subject == element.Id && r.Kind == RelationKind.On
            && plan.Elements.FirstOrDefault(e => e.Id == r.Object) is { } mount && catalogue.FindObject(mount.Thing)?.Info.Family == "animals");
}
