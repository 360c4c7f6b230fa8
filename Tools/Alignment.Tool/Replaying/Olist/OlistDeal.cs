namespace Alignment.Tool.Replaying.Olist;

/// <summary>A lead that was won. All instants are UTC.</summary>
/// <param name="Won">To the second; one was won before its first contact.</param>
/// <param name="Sdr">Who had the lead when it was handed off.</param>
/// <param name="Sr">Who closed the deal.</param>
/// <param name="Revenue">Declared monthly revenue in reais; zero for most.</param>
internal sealed record OlistDeal(int Line, DateTime Won, string Sdr, string Sr, decimal Revenue);
